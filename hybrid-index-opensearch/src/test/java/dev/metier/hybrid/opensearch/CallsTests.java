package dev.metier.hybrid.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a question asks of a real cluster: each call waits for the one before. */
@ExtendWith(Cluster.Extension.class)
class CallsTests {

    private static final IndexSchema SCHEMA =
            new IndexSchema("calls", List.of(new IndexSchema.Text("text", 1)), List.of(), List.of(), List.of(), 2);

    private final Cluster cluster;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer between;
    private final HybridIndex index;

    CallsTests(Cluster cluster) throws IOException {
        this.cluster = cluster;
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.createContext("/", this::passOn);
        between.start();
        cluster.delete(SCHEMA.name());
        index = OpenSearchIndex.open(SCHEMA, settings(between.getAddress().getPort()));
        index.apply(
                List.of(
                        put("word", "rescuer", Vector.of(0, 1)),
                        put("meaning", "lifeguard", Vector.of(1, 0)),
                        put("both", "rescuer at sea", Vector.of(0.8f, 0.6f)),
                        put("new", "rescuer", null)),
                Map.of());
        index.refresh();
        calls.clear();
    }

    @AfterEach
    void close() {
        index.close();
        between.stop(0);
        client.close();
    }

    @Test
    void aQuestionOfWordsAndMeaningCostsFive() {
        HybridQuery query = HybridQuery.of(Words.anyOf("rescuer")).near(Vector.of(1, 0));

        assertThat(index.search(query).hits()).extracting(Hit::id).containsExactly("meaning", "both", "new", "word");
        assertThat(calls).containsExactly("_mtermvectors", "_msearch", "_msearch", "_search", "_search");
    }

    @Test
    void aQuestionOfMeaningAloneCostsTwo() {
        assertThat(index.search(HybridQuery.of(null).near(Vector.of(1, 0))).hits())
                .extracting(Hit::id)
                .containsExactly("meaning", "both", "word");
        assertThat(calls).containsExactly("_msearch", "_search");
    }

    @Test
    void aQuestionOfWordsAloneCostsTwo() {
        assertThat(index.search(HybridQuery.of(Words.anyOf("sea"))).hits())
                .extracting(Hit::id)
                .containsExactly("both");
        assertThat(calls).containsExactly("_mtermvectors", "_search");
    }

    @Test
    void countsAloneCostNoComparison() {
        HybridQuery query =
                HybridQuery.of(Words.anyOf("rescuer")).near(Vector.of(1, 0)).page(0, null);

        assertThat(index.search(query).total()).isEqualTo(3);
        assertThat(calls).containsExactly("_mtermvectors", "_search");
    }

    private static IndexChange put(String id, String text, @Nullable Vector vector) {
        return new IndexChange.Put(
                new IndexedDocument(id, Map.of("text", text), Map.of(), Map.of(), Map.of(), vector, "body"));
    }

    private static OpenSearchSettings settings(int port) {
        return new OpenSearchSettings(
                List.of(URI.create("http://127.0.0.1:" + port)),
                null,
                1,
                0,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60));
    }

    private void passOn(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.add(path.substring(path.lastIndexOf('/') + 1));
        byte[] asked = exchange.getRequestBody().readAllBytes();
        HttpRequest request = HttpRequest.newBuilder(cluster.node().resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(asked))
                .header("Content-Type", "application/json")
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }
}
