package dev.metier.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless browser that prints HTML as PDF, spoken to by the DevTools protocol; one browser for many pages. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private int calls;

    private Chromium(Process process, URI page) {
        this.process = process;
        this.socket = http.newWebSocketBuilder().buildAsync(page, new Answers()).join();
    }

    static Chromium start(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("chromium", "--headless=new", "--remote-debugging-port=0"));
        command.addAll(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of("--disable-extensions", "--user-data-dir=" + folder, "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        Path port = folder.resolve("DevToolsActivePort");
        Instant end = Instant.now().plusSeconds(60);
        while (!Files.exists(port) || Files.size(port) == 0) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("chromium did not start; see " + folder.resolve("chromium.log"));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return new Chromium(process, page(Files.readAllLines(port).getFirst()));
    }

    private static URI page(String port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            for (JsonNode target :
                    JSON.readTree(client.send(list, BodyHandlers.ofString()).body())) {
                if (target.path("type").asString().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asString());
                }
            }
        }
        throw new IOException("chromium has no page");
    }

    /** Prints as a browser does by itself: tagged, with the page size of the style sheet. */
    byte[] print(String html) {
        String frame = call("Page.getFrameTree", Map.of())
                .at("/result/frameTree/frame/id")
                .asString();
        call("Page.setDocumentContent", Map.of("frameId", frame, "html", html));
        String pdf = call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .at("/result/data")
                .asString();
        return Base64.getDecoder().decode(pdf);
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        int id = ++calls;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    ProcessTree tree() {
        return new ProcessTree(process.toHandle());
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonNode answer = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> caller =
                        waiting.remove(answer.path("id").asInt(0));
                if (caller != null) {
                    caller.complete(answer);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
