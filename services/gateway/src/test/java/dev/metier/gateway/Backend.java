package dev.metier.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A real HTTP server in the place of a service: says what reached it, or what the test tells it to. */
final class Backend implements AutoCloseable {

    private final Vertx vertx;
    private final String name;
    private final Map<String, Handler<HttpServerRequest>> answers = new ConcurrentHashMap<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private final int port;

    Backend(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        start(0);
        this.port = server.actualPort();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** {@code METHOD path} of each request, in order. */
    List<String> seen() {
        return seen;
    }

    void on(String methodAndPath, Handler<HttpServerRequest> answer) {
        answers.put(methodAndPath, answer);
    }

    void forget() {
        answers.clear();
        seen.clear();
    }

    void stop() {
        await(server.close());
    }

    void startAgain() {
        start(port);
    }

    private void start(int wanted) {
        server = vertx.createHttpServer().requestHandler(this::answer).webSocketHandler(this::echo);
        await(server.listen(wanted, "127.0.0.1"));
    }

    private void answer(HttpServerRequest request) {
        String key = request.method() + " " + request.path();
        seen.add(key);
        answers.getOrDefault(key, this::tell).handle(request);
    }

    private void tell(HttpServerRequest request) {
        Map<String, Object> headers = new TreeMap<>();
        request.headers().forEach((key, value) -> headers.put(key.toLowerCase(Locale.ROOT), value));
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Set-Cookie", "service=1")
                        .putHeader("Server", "secret")
                        .end(new JsonObject()
                                .put("service", name)
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("headers", new JsonObject(headers))
                                .put("length", body.length())
                                .toBuffer()));
    }

    private void echo(ServerWebSocket socket) {
        socket.writeTextMessage("authorization " + socket.headers().get("Authorization"));
        socket.textMessageHandler(text -> socket.writeTextMessage("echo " + text));
    }

    @Override
    public void close() {
        stop();
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
