package dev.metier.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

/** A running gateway with real servers behind it. */
final class World implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "identity",
            "users",
            "jobs",
            "applications",
            "notifications",
            "analytics",
            "ats",
            "cv",
            "embedding",
            "render",
            "search",
            "support",
            "vectors",
            "storage");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Backend> backends = new HashMap<>();
    private final ConfigurableApplicationContext context;
    final Issuer issuer = new Issuer();

    World(String... settings) {
        for (String name : NAMES) {
            backends.put(name, new Backend(vertx, name));
        }
        backend("identity").on("GET /oauth2/jwks", request -> request.response().end(issuer.keySet()));
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--metier.gateway.event-loops=2",
                "--metier.security.jwk-set-uri=" + backend("identity").url() + "/oauth2/jwks",
                "--metier.storage.endpoint=" + backend("storage").url()));
        backends.forEach((name, backend) -> arguments.add("--metier.clients." + name + ".url=" + backend.url()));
        for (String setting : settings) {
            arguments.add("--metier.gateway." + setting);
        }
        context = GatewayApplication.builder().run(arguments.toArray(String[]::new));
        Awaitility.await().until(() -> get("/ready").statusCode() == 200);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    Backend backend(String name) {
        return Objects.requireNonNull(backends.get(name), name);
    }

    int port() {
        return context.getBean(GatewayServer.class).port();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(path, request -> with(request, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                path,
                request -> with(request, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> change) {
        return send(change.apply(HttpRequest.newBuilder(uri(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpClient client() {
        return client;
    }

    static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    String bearer(String user, String... roles) {
        return "Bearer " + issuer.token(user, roles);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        context.close();
        Backend.await(vertx.close());
    }
}
