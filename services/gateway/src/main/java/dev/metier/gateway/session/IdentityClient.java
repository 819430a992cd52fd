package dev.metier.gateway.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.upstream.Call;
import dev.metier.gateway.upstream.Reply;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Calls that the gateway itself makes to identity, on behalf of a request. */
public final class IdentityClient {

    private static final int LARGEST_FORM = 64 * 1024;

    private final Call call;

    public IdentityClient(Call call) {
        this.call = call;
    }

    Future<Reply> post(Exchange exchange, String path, Buffer body, @Nullable String accessToken) {
        return call.send(exchange, HttpMethod.POST, path, body, accessToken);
    }

    Future<Reply> get(Exchange exchange, String path) {
        return call.send(exchange, HttpMethod.GET, path, null, null);
    }

    Future<Reply> refresh(Exchange exchange, String refreshToken) {
        return post(
                exchange,
                "/api/v1/auth/refresh",
                new JsonObject().put("refreshToken", refreshToken).toBuffer(),
                null);
    }

    /** Passes identity's own words on. */
    static void passOn(Exchange exchange, Reply reply) {
        exchange.answer(reply.status(), reply.contentType(), reply.body());
    }

    /** The whole body of a form; forms are small. */
    static Future<Buffer> form(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() > 6) {
            return Future.failedFuture(tooLarge());
        }
        var body = Buffer.buffer();
        var whole = Promise.<Buffer>promise();
        request.handler(piece -> {
            if (body.length() + piece.length() > LARGEST_FORM) {
                whole.tryFail(tooLarge());
                return;
            }
            body.appendBuffer(piece);
        });
        request.endHandler(end -> whole.tryComplete(body));
        request.exceptionHandler(whole::tryFail);
        request.resume();
        return whole.future();
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                ErrorCode.PAYLOAD_TOO_LARGE,
                "The request body is larger than the " + LARGEST_FORM + " bytes allowed here.");
    }
}
