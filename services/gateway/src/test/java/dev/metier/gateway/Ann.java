package dev.metier.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/** A candidate whom the identity service of a world knows. */
final class Ann {

    static final String LOGIN = "{\"email\":\"ann@example.org\",\"password\":\"secret\"}";

    private final World world;
    private final AtomicInteger refreshes = new AtomicInteger();

    Ann(World world) {
        this.world = world;
        Backend identity = world.backend("identity");
        identity.forget();
        identity.on("GET /oauth2/jwks", request -> request.response().end(world.issuer.keySet()));
        tokensLast(600);
        identity.on("POST /api/v1/auth/refresh", request -> {
            int turn = refreshes.incrementAndGet();
            request.response().end(tokens("r" + turn, 600).toBuffer());
        });
        identity.on(
                "POST /api/v1/auth/logout",
                request -> request.response().setStatusCode(204).end());
    }

    /** How often new tokens were asked for. */
    AtomicInteger refreshes() {
        return refreshes;
    }

    void tokensLast(long seconds) {
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/login",
                        request -> request.response()
                                .end(tokens("refresh-" + System.nanoTime(), seconds)
                                        .toBuffer()));
    }

    Jar login() {
        return Jar.of(world.post("/api/v1/auth/login", LOGIN, "X-Metier-Client", "web"));
    }

    private JsonObject tokens(String refreshToken, long expiresIn) {
        JsonObject user = new JsonObject()
                .put("id", "ann")
                .put("email", "ann@example.org")
                .put("displayName", "Ann")
                .put("roles", new JsonArray().add("candidate"));
        return new JsonObject()
                .put("accessToken", world.issuer.tokenOfSession("ann", "sid-" + System.nanoTime(), "candidate"))
                .put("refreshToken", refreshToken)
                .put("tokenType", "Bearer")
                .put("expiresIn", expiresIn)
                .put("user", user);
    }
}
