package dev.metier.launcher.engines;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The mails in a browser under {@code /dev/mail}, and as JSON for tests and the demo. */
final class MailPage implements AutoCloseable {

    private static final String ROOT = "/dev/mail";
    private static final Pattern MESSAGE = Pattern.compile(ROOT + "/(\\d{1,18})/?");
    private static final Pattern RECIPIENT = Pattern.compile("(?:^|&)to=([^&]+)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final ExecutorService threads;
    private final MailBox box;
    private final JsonMapper json = JsonMapper.builder().build();

    private MailPage(HttpServer server, ExecutorService threads, MailBox box) {
        this.server = server;
        this.threads = threads;
        this.box = box;
    }

    static MailPage start(MailBox box, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        MailPage page = new MailPage(server, Executors.newVirtualThreadPerTaskExecutor(), box);
        server.setExecutor(page.threads);
        server.createContext(ROOT, page::answer);
        server.start();
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "Only GET.");
                return;
            }
            if (path.equals(ROOT + "/api/messages")) {
                send(exchange, 200, "application/json", json.writeValueAsString(wanted(exchange)));
                return;
            }
            Matcher message = MESSAGE.matcher(path);
            if (message.matches()) {
                answerMessage(exchange, Long.parseLong(message.group(1)));
                return;
            }
            send(exchange, 200, "text/html", list(wanted(exchange)));
        }
    }

    private void answerMessage(HttpExchange exchange, long id) throws IOException {
        String page = box.byId(id).map(MailPage::message).orElse("");
        if (page.isEmpty()) {
            send(exchange, 404, "text/html", page("No such mail", "<p>There is no such mail.</p>"));
            return;
        }
        send(exchange, 200, "text/html", page);
    }

    private List<Mail> wanted(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        Matcher recipient = RECIPIENT.matcher(query == null ? "" : query);
        if (!recipient.find()) {
            return box.newestFirst();
        }
        return box.to(URLDecoder.decode(recipient.group(1), StandardCharsets.UTF_8));
    }

    private static String list(List<Mail> mails) {
        String rows = mails.stream()
                .map(mail ->
                        "<li><span><a href=\"%s/%d\">%s</a><span class=\"soft\">%s</span></span><time>%s</time></li>"
                                .formatted(
                                        ROOT,
                                        mail.id(),
                                        escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                                        escaped(mail.to()),
                                        TIME.format(mail.receivedAt())))
                .collect(Collectors.joining("\n"));
        String all = mails.isEmpty() ? "<p>No mail yet.</p>" : "<ul>" + rows + "</ul>";
        return page(
                "Mail", "<p class=\"soft\">What the platform has sent. Nothing of it leaves this machine.</p>" + all);
    }

    private static String message(Mail mail) {
        String facts = "<dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>"
                .formatted(escaped(mail.from()), escaped(mail.to()), TIME.format(mail.receivedAt()));
        return page(mail.subject(), facts + body(mail));
    }

    /** HTML of a mail is a stranger's: it gets a frame without scripts, forms and our origin. */
    private static String body(Mail mail) {
        if (mail.html().isEmpty()) {
            return "<pre>" + withLinks(mail.text()) + "</pre>";
        }
        return "<iframe title=\"Mail\" sandbox=\"allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation\" srcdoc=\"%s\"></iframe>"
                .formatted(escaped("<base target=\"_top\">" + mail.html()));
    }

    private static String withLinks(String text) {
        Matcher links = LINK.matcher(text);
        StringBuilder html = new StringBuilder();
        int end = 0;
        while (links.find()) {
            String link = escaped(links.group());
            html.append(escaped(text.substring(end, links.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(link, link));
            end = links.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String page(String title, String content) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title><link rel="icon" href="/metier.svg">
                <style>
                :root { color-scheme: light dark; --ink: #17201d; --soft: #55605b; --line: #dfe4e1; --ground: #fafbfa; --card: #fff; --accent: #05634a }
                @media (prefers-color-scheme: dark) { :root { --ink: #ecefed; --soft: #a6aeaa; --line: #2d3431; --ground: #0e1211; --card: #161b19; --accent: #66d5ad } }
                * { box-sizing: border-box } body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
                main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem } h1 { font-size: 1.5rem; line-height: 1.2 }
                a { color: var(--accent); text-underline-offset: 3px } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
                nav { display: flex; gap: 1.25rem } .soft, dt, time { color: var(--soft) }
                ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
                li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem 1.5rem; padding: .7rem 1rem }
                li + li { border-top: 1px solid var(--line) } li span { flex: 1 1 20rem } li a { font-weight: 600 } li .soft { display: block }
                dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0 }
                pre { white-space: pre-wrap; font: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem }
                iframe { width: 100%%; min-height: 70vh; border: 1px solid var(--line); border-radius: 12px; background: white }
                </style></head><body><main><nav><a href="/">Metier</a><a href="/dev/mail">All mail</a></nav><h1>%s</h1>%s</main></body></html>
                """.formatted(escaped(title), escaped(title), content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
