package dev.metier.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser's session: what its encrypted cookie carries.
 *
 * @param id the gateway's own, the same as long as the session lives; CSRF tokens are bound to it
 * @param accessExpiresAt of the access token
 * @param user id, e-mail, display name, roles: what the page may know
 */
record Session(String id, String accessToken, String refreshToken, Instant accessExpiresAt, JsonObject user) {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final int LONGEST_NAME = 120;

    /** From identity's answer to a login or a refresh. */
    static @Nullable Session from(JsonObject tokens, String id, JsonObject knownUser) {
        String access = tokens.getString("accessToken");
        String refresh = tokens.getString("refreshToken");
        if (access == null || refresh == null) {
            return null;
        }
        long lifetime = tokens.getLong("expiresIn", 600L);
        JsonObject user = tokens.getJsonObject("user", knownUser);
        return new Session(id, access, refresh, Instant.now().plusSeconds(lifetime), facts(user));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static @Nullable Session parse(String json) {
        try {
            var body = new JsonObject(json);
            return new Session(
                    body.getString("i"),
                    body.getString("a"),
                    body.getString("r"),
                    Instant.ofEpochSecond(body.getLong("e")),
                    body.getJsonObject("u"));
        } catch (DecodeException | ClassCastException | NullPointerException otherVersion) {
            return null;
        }
    }

    String toJson() {
        return new JsonObject()
                .put("i", id)
                .put("a", accessToken)
                .put("r", refreshToken)
                .put("e", accessExpiresAt.getEpochSecond())
                .put("u", user)
                .encode();
    }

    boolean isDue() {
        return Instant.now().plus(EARLY).isAfter(accessExpiresAt);
    }

    boolean isExpired() {
        return Instant.now().isAfter(accessExpiresAt);
    }

    private static JsonObject facts(JsonObject user) {
        String name = user.getString("displayName", "");
        return new JsonObject()
                .put("id", user.getString("id"))
                .put("email", user.getString("email"))
                .put("displayName", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .put("roles", user.getJsonArray("roles", new JsonArray()));
    }
}
