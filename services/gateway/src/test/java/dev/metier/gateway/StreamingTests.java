package dev.metier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StreamingTests {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void passesEventsOnOneByOne() throws Exception {
        var stream = new CompletableFuture<HttpServerResponse>();
        events(stream);
        HttpResponse<Stream<String>> answer = world.send(eventRequest(), HttpResponse.BodyHandlers.ofLines());
        Iterator<String> lines = answer.body().iterator();
        HttpServerResponse service = stream.get(60, TimeUnit.SECONDS);

        for (int i = 0; i < 5; i++) {
            service.write("data: " + i + "\n");
            assertThat(lines.next()).isEqualTo("data: " + i);
        }
        service.end();
        assertThat(lines.hasNext()).isFalse();
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
    }

    @Test
    void tellsTheServiceWhenTheClientIsGone() throws Exception {
        var stream = new CompletableFuture<HttpServerResponse>();
        var gone = new CompletableFuture<Boolean>();
        events(stream);
        var answer = world.send(eventRequest(), HttpResponse.BodyHandlers.ofInputStream());
        stream.get(60, TimeUnit.SECONDS).closeHandler(closed -> gone.complete(true));

        answer.body().close();

        assertThat(gone.get(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void cutsTheAnswerOffWhereTheServiceDies() {
        world.backend("jobs")
                .on(
                        "GET /api/v1/jobs/9",
                        request -> request.response()
                                .setChunked(true)
                                .write("half")
                                .onComplete(written -> request.connection().close()));

        var answer = CompletableFuture.supplyAsync(() -> world.get("/api/v1/jobs/9"));

        Awaitility.await().until(answer::isDone);
        assertThat(answer).isCompletedExceptionally();
    }

    @Test
    void joinsWebSocketsWithTheServiceBehind() throws Exception {
        var talk = new Talk();
        WebSocket socket = connect(talk, "Authorization", world.bearer("ann", "candidate"));

        assertThat(talk.next()).startsWith("authorization Bearer eyJ");
        for (String text : List.of("one", "two", "x".repeat(20_000))) {
            socket.sendText(text, true).join();
            assertThat(talk.next()).isEqualTo("echo " + text);
        }
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        assertThat(talk.closed.get(60, TimeUnit.SECONDS)).isEqualTo(WebSocket.NORMAL_CLOSURE);
        Awaitility.await()
                .until(() -> metric("http_requests_total{action=\"/api/v1/ws\"").endsWith(" 1.0"));
        assertThat(metric("upstream_in_flight{target=\"notifications\"")).endsWith(" 0.0");
    }

    private static String metric(String beginning) {
        return world.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(beginning) && !line.contains("401"))
                .findFirst()
                .orElse("");
    }

    @Test
    void opensNoWebSocketForNobody() {
        var attempt = attempt(new Talk());

        Awaitility.await().until(attempt::isDone);
        assertThat(attempt).isCompletedExceptionally();
        assertThat(world.backend("notifications").seen()).doesNotContain("GET /api/v1/ws");
    }

    private static void events(CompletableFuture<HttpServerResponse> stream) {
        world.backend("notifications").on("GET /api/v1/notifications/stream", request -> {
            request.response()
                    .putHeader("Content-Type", "text/event-stream")
                    .setChunked(true)
                    .writeHead();
            stream.complete(request.response());
        });
    }

    private static HttpRequest eventRequest() {
        return HttpRequest.newBuilder(world.uri("/api/v1/notifications/stream"))
                .header("Authorization", world.bearer("ann", "candidate"))
                .header("Accept", "text/event-stream")
                .build();
    }

    private static WebSocket connect(Talk talk, String... header) throws Exception {
        return attempt(talk, header).get(60, TimeUnit.SECONDS);
    }

    private static CompletableFuture<WebSocket> attempt(Talk talk, String... header) {
        WebSocket.Builder builder = world.client().newWebSocketBuilder();
        if (header.length > 0) {
            builder.header(header[0], header[1]);
        }
        return builder.buildAsync(URI.create("ws://127.0.0.1:" + world.port() + "/api/v1/ws"), talk);
    }

    private static final class Talk implements WebSocket.Listener {
        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();

        @Nullable String next() throws InterruptedException {
            return texts.poll(60, TimeUnit.SECONDS);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                texts.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }
    }
}
