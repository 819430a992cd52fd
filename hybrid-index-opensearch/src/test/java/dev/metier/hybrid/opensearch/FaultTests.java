package dev.metier.hybrid.opensearch;

import static dev.metier.hybrid.SampleDocuments.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.Vector;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that speaks as a cluster does when something is wrong with it. */
class FaultTests {

    private static final String PASSWORD = "quite-secret";
    private static final String PRIVATE = "a line of a curriculum";
    private static final List<IndexChange> CHANGES = List.of(new IndexChange.Delete("one"));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile int status = 200;
    private volatile String answer = "{}";
    private volatile boolean isSilent;
    private final HttpServer server = server();

    @SuppressWarnings("NullAway.Init")
    private HybridIndex index;

    @BeforeEach
    void open() {
        index = OpenSearchIndex.open(SCHEMA, settings(server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
        threads.close();
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void aClusterInTroubleIsUnavailable(int code) {
        fail(code);
        assertThatThrownBy(() -> index.search(HybridQuery.of(null)))
                .isInstanceOf(OpenSearchUnavailable.class)
                .hasMessageContaining(Integer.toString(code));
        assertThatThrownBy(() -> index.apply(CHANGES, Map.of())).isInstanceOf(OpenSearchUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 413})
    void aCallThatNeverSucceedsIsRefused(int code) {
        fail(code);
        assertThatThrownBy(() -> index.search(HybridQuery.of(null))).isInstanceOf(OpenSearchRefused.class);
        assertThatThrownBy(() -> index.apply(CHANGES, Map.of())).isInstanceOf(OpenSearchRefused.class);
    }

    @Test
    void aClusterThatSaysNothingIsUnavailable() {
        isSilent = true;
        int port = server.getAddress().getPort();
        assertThatThrownBy(() -> OpenSearchIndex.open(SCHEMA, settings(port, Duration.ofMillis(300))))
                .isInstanceOf(OpenSearchUnavailable.class)
                .hasMessageContaining("PT0.3S");
    }

    @Test
    void aClusterThatIsGoneIsUnavailable() {
        server.stop(0);
        assertThatThrownBy(() -> index.count()).isInstanceOf(OpenSearchUnavailable.class);
        assertThatThrownBy(() -> OpenSearchIndex.open(
                        SCHEMA, settings(server.getAddress().getPort())))
                .isInstanceOf(OpenSearchUnavailable.class);
    }

    @Test
    void anAnswerOfAPartIsNone() {
        answer = "{\"_shards\":{\"total\":2,\"failed\":1},\"hits\":{\"total\":{\"value\":1},\"hits\":[]}}";
        assertThatThrownBy(() -> index.search(HybridQuery.of(null))).isInstanceOf(OpenSearchUnavailable.class);
        answer = "{\"timed_out\":true,\"hits\":{\"total\":{\"value\":1},\"hits\":[]}}";
        assertThatThrownBy(() -> index.search(HybridQuery.of(null))).isInstanceOf(OpenSearchUnavailable.class);
        answer = "<html>";
        assertThatThrownBy(() -> index.search(HybridQuery.of(null))).isInstanceOf(OpenSearchUnavailable.class);
    }

    @Test
    void oneOfTwoAnswersThatIsNoneLeavesNone() {
        String whole = "{\"status\":200,\"hits\":{\"total\":{\"value\":0},\"hits\":[]}}";
        HybridQuery query = HybridQuery.of(null).near(Vector.of(1, 0, 0));
        answer = "{\"responses\":[%s,%s]}".formatted(whole, whole);
        assertThat(index.search(query).total()).isZero();
        answer = "{\"responses\":[%s]}".formatted(whole);
        assertThatThrownBy(() -> index.search(query)).isInstanceOf(OpenSearchUnavailable.class);
        for (int code : List.of(404, 429)) {
            answer = "{\"responses\":[%s,{\"status\":%d,\"error\":{\"type\":\"trouble\",\"reason\":\"%s\"}}]}"
                    .formatted(whole, code, PRIVATE);
            assertThatThrownBy(() -> index.search(query))
                    .isInstanceOf(code == 404 ? OpenSearchMissing.class : OpenSearchUnavailable.class)
                    .hasMessageContaining("trouble")
                    .hasMessageNotContaining(PRIVATE);
        }
        answer = "{\"responses\":[%s,{\"status\":200,\"_shards\":{\"total\":2,\"failed\":1},\"hits\":{\"hits\":[]}}]}"
                .formatted(whole);
        assertThatThrownBy(() -> index.search(query)).isInstanceOf(OpenSearchUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 400})
    void aPositionIsKeptOnlyAfterAllChanges(int code) {
        answer = """
            {"errors":true,"items":[{"delete":{"status":404}},{"index":{"status":%d,"error":{"type":"x","reason":"%s"}}}]}
            """.formatted(code, PRIVATE);
        assertThatThrownBy(() -> index.apply(CHANGES, Map.of("log", "1")))
                .isInstanceOf(code == 429 ? OpenSearchUnavailable.class : OpenSearchRefused.class)
                .hasMessageNotContaining(PRIVATE);
        assertThat(asked)
                .anyMatch(each -> each.matches("POST /suite\\.writer-.*/_bulk"))
                .noneMatch(each -> each.contains("_doc"));
    }

    @Test
    void noMessageTellsAPasswordOrADocument() {
        fail(400);
        assertThat(traceOf(() -> index.search(HybridQuery.of(null)))).doesNotContain(PASSWORD, PRIVATE);
        fail(503);
        assertThat(traceOf(() -> index.search(HybridQuery.of(null)))).doesNotContain(PASSWORD, PRIVATE);
        OpenSearchSettings settings = settings(1);
        assertThat(settings.toString()).contains("feeder").doesNotContain(PASSWORD);
        assertThatThrownBy(() -> OpenSearchSettings.of(URI.create("http://feeder:" + PASSWORD + "@localhost:1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(PASSWORD);
    }

    private static String traceOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        StringWriter trace = new StringWriter();
        catchThrowable(call).printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private void fail(int code) {
        status = code;
        answer = "{\"error\":{\"type\":\"trouble\",\"reason\":\"%s\"},\"status\":%d}".formatted(PRIVATE, code);
    }

    private static OpenSearchSettings settings(int port) {
        return settings(port, Duration.ofSeconds(60));
    }

    private static OpenSearchSettings settings(int port, Duration answerTimeout) {
        return new OpenSearchSettings(
                List.of(URI.create("http://127.0.0.1:" + port)),
                new OpenSearchSettings.Credentials("feeder", PASSWORD),
                1,
                0,
                Duration.ofSeconds(5),
                answerTimeout,
                Duration.ofSeconds(60));
    }

    private HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.setExecutor(threads);
            made.createContext("/", this::handle);
            made.start();
            return made;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        exchange.getRequestBody().readAllBytes();
        if (isSilent) {
            awaitEnd();
        }
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
