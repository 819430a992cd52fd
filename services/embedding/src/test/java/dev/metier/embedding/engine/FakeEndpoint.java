package dev.metier.embedding.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks OpenAI's embeddings protocol: its numbers follow from the text alone, unless a test told it to fail. */
public final class FakeEndpoint implements AutoCloseable {

    public static final String MODEL = "BAAI/bge-m3";
    public static final int DIMENSION = 12;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int failures;
    private volatile int status = 200;
    private volatile @Nullable String body;
    private volatile boolean silent;
    private volatile String authorization = "";

    public FakeEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/v1/embeddings", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers this until it is told otherwise. */
    public void answers(int code, String text) {
        status = code;
        body = text;
        failures = Integer.MAX_VALUE;
    }

    /** Answers this so many times and then works again. */
    void failsOnce(int code) {
        answers(code, "{}");
        failures = 1;
    }

    /** Takes requests and never answers. */
    void isSilent() {
        silent = true;
    }

    public void works() {
        silent = false;
        failures = 0;
    }

    int calls() {
        return calls.get();
    }

    String authorization() {
        return authorization;
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (silent) {
            await();
        }
        String failure = failures > 0 ? body : null;
        failures = Math.max(0, failures - 1);
        byte[] bytes = (failure == null ? vectors(request) : failure).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(failure == null ? 200 : status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last text first: the protocol orders by {@code index}. */
    private static String vectors(JsonNode request) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int i = request.path("input").size() - 1; i >= 0; i--) {
            data.add(Map.of(
                    "object",
                    "embedding",
                    "index",
                    i,
                    "embedding",
                    numbers(request.path("input").path(i).asString(""))));
        }
        return JSON.writeValueAsString(
                Map.of("object", "list", "model", request.path("model").asString(""), "data", data, "usage", Map.of()));
    }

    private static List<Double> numbers(String text) {
        return new Random(text.hashCode()).doubles(DIMENSION, -3, 3).boxed().toList();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
