package dev.metier.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * What a client still sends after its answer. It is read and dropped for a while: closing at once would make the client's
 * system throw the answer away too.
 */
public final class UnreadBody {

    private static final long PATIENCE = 32L * 1024 * 1024;

    private UnreadBody() {}

    public static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long[] dropped = {0};
        request.handler((Buffer chunk) -> {
            dropped[0] += chunk.length();
            if (dropped[0] > PATIENCE) {
                request.connection().close();
            }
        });
        request.exceptionHandler(gone -> {});
        request.resume();
    }
}
