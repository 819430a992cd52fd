package dev.metier.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The service behind the gateway, in a process of its own: one kilobyte for everybody, and the key set. */
public final class GatewayBackend {

    private static final int KILOBYTE = 1000;

    private GatewayBackend() {}

    /** Arguments: port, file with the key set. */
    public static void main(String... arguments) throws Exception {
        Buffer answer = Buffer.buffer("x".repeat(KILOBYTE));
        Buffer keys = Buffer.buffer(Files.readAllBytes(Path.of(arguments[1])));
        Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1))
                .createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end("/oauth2/jwks".equals(request.path()) ? keys : answer))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }
}
