package dev.metier.gateway.page;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Map;

/** The web application from the class path folder {@code webapp/}: files by name, its page for every other address of a page. */
public final class WebApplication {

    private static final String INDEX = "/index.html";

    private final Map<String, Asset> files;
    private final Asset index;
    private final String contentPolicy;

    public WebApplication() {
        this(Assets.read("webapp", path -> path.startsWith("/assets/")));
    }

    WebApplication(Map<String, Asset> files) {
        this.files = files;
        this.index = files.getOrDefault(
                INDEX,
                Asset.page("<!doctype html><html lang=\"en\"><title>Metier</title><h1>Metier</h1>"
                        + "<p>The gateway runs; the web application is not part of this build.</p>"
                        + "<p><a href=\"/api/docs\">API documentation</a></p></html>"));
        this.contentPolicy = ContentPolicy.forPage(index.plain().toString());
    }

    public void answer(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            exchange.refuse(ErrorCode.NOT_FOUND, "There is nothing at this address that takes a " + method + ".");
            return;
        }
        Asset file = exchange.path().equals(INDEX) ? null : files.get(exchange.path());
        if (file != null) {
            file.answer(exchange, null);
            return;
        }
        if (wantsPage(exchange)) {
            index.answer(exchange, contentPolicy);
            return;
        }
        exchange.refuse(ErrorCode.NOT_FOUND, "There is nothing at this address.");
    }

    /** A missing script must not be answered with a page; the front door is one for whoever asks. */
    private static boolean wantsPage(Exchange exchange) {
        if (exchange.path().equals("/")) {
            return true;
        }
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        boolean file = exchange.path().startsWith("/assets/");
        return !file && accept != null && accept.contains("text/html");
    }
}
