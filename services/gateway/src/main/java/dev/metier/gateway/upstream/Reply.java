package dev.metier.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** A whole answer of a service to a call of the gateway's own. */
public record Reply(int status, String contentType, Buffer body) {

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Empty where the body is no JSON object. */
    public JsonObject json() {
        try {
            return body.length() == 0 ? new JsonObject() : body.toJsonObject();
        } catch (DecodeException | ClassCastException notAnObject) {
            return new JsonObject();
        }
    }
}
