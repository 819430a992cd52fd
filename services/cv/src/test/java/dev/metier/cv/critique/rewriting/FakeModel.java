package dev.metier.cv.critique.rewriting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A model that speaks the chat completions protocol and answers what the test tells it to. */
final class FakeModel implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile UnaryOperator<String> answer = asked -> "";
    private volatile boolean silent;
    private volatile String asked = "";
    private volatile int calls;

    FakeModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void rewrites(String words) {
        says(JSON.writeValueAsString(Map.of("rewrite", words)));
    }

    void says(String content) {
        does(asked -> content);
    }

    /** Says what follows from what it is asked. */
    void does(UnaryOperator<String> mind) {
        status = 200;
        answer = asked -> {
            Map<String, Object> message = Map.of("role", "assistant", "content", mind.apply(asked));
            return JSON.writeValueAsString(Map.of("choices", List.of(Map.of("index", 0, "message", message))));
        };
    }

    void answers(int code, String text) {
        status = code;
        answer = asked -> text;
    }

    void isSilent() {
        silent = true;
    }

    String asked() {
        return asked;
    }

    int calls() {
        return calls;
    }

    private synchronized void count(String request) {
        asked = request;
        calls++;
    }

    private void answer(HttpExchange exchange) throws IOException {
        count(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (silent) {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] bytes = answer.apply(asked).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
