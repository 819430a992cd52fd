package dev.metier.search.meaning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as the embedding service does. Words of one trade mean the same to it, all others something of their own. */
public final class FakeEmbedding {

    static final int DIMENSION = 384;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> TRADE = Set.of("lifeguard", "rescuer", "bathing");

    private final HttpServer server;
    private volatile boolean isAway;
    private volatile String model = "fake-1";

    public FakeEmbedding() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/embed", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void leave() {
        isAway = true;
    }

    public void comeBack() {
        isAway = false;
    }

    void becomes(String name) {
        model = name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        List<float[]> vectors = new ArrayList<>();
        request.path("texts").forEach(text -> vectors.add(vector(text.asString())));
        Map<String, Object> answer = Map.of(
                "engine",
                "fake",
                "model",
                model,
                "dimension",
                DIMENSION,
                "vectors",
                vectors,
                "fromCache",
                0,
                "cut",
                List.of());
        byte[] body = JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(isAway ? 503 : 200, isAway ? -1 : body.length);
        if (!isAway) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** The trade outweighs all other words. */
    private static float[] vector(String text) {
        float[] vector = new float[DIMENSION];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            vector[TRADE.contains(word) ? 0 : 1 + Math.floorMod(word.hashCode(), DIMENSION - 1)] +=
                    TRADE.contains(word) ? 20 : 1;
        }
        double length = 0;
        for (float each : vector) {
            length += each * each;
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (vector[i] / Math.sqrt(length));
        }
        return vector;
    }
}
