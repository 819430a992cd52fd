package dev.metier.platform.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands where the other services are, for the few synchronous calls that a service makes: speaks HTTP and answers what the
 * test told it to. Everything else is answered 404, as a service answers what it does not know.
 */
public final class TestPeer {

    private static final SingletonSupplier<TestPeer> INSTANCE = SingletonSupplier.of(TestPeer::new);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOT_FOUND = """
            {"type":"urn:metier:problem:not-found","title":"Not found","status":404,\
            "detail":"There is no such thing.","code":"not-found","errors":[]}""";

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final HttpServer server;

    private TestPeer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new IllegalStateException("no port for the peer", failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on this request (method and path, without the query) is answered so. */
    public static void answers(String request, int status, Object body) {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        INSTANCE.obtain().replies.put(request, new Reply(status, asked -> json));
    }

    /** From now on this request is answered 200 with what is made of its body. */
    public static void computes(String request, UnaryOperator<String> answer) {
        INSTANCE.obtain().replies.put(request, new Reply(200, answer));
    }

    /** From now on this request is answered 404 again. */
    public static void forgets(String request) {
        INSTANCE.obtain().replies.remove(request);
    }

    /** The value for {@code metier.clients.<service>.url}. */
    public static String url() {
        return "http://127.0.0.1:" + INSTANCE.obtain().server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Reply reply = replies.getOrDefault(request, new Reply(404, none -> NOT_FOUND));
        byte[] body = reply.body().apply(asked).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(reply.status(), body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private record Reply(int status, UnaryOperator<String> body) {}
}
