package dev.metier.gateway.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.upstream.Reply;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Locale;

/**
 * The front of the registration saga: identity and users agree by events, the client waits here for a while. 201 when the
 * account is active, a problem when it was taken back, 202 when nobody knows yet.
 */
public final class Registration {

    private static final String REGISTER = "/api/v1/auth/register";
    private static final String REGISTRATIONS = "/api/v1/auth/registrations/";
    private static final long FIRST_PAUSE_MILLIS = 25;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    private final Vertx vertx;
    private final IdentityClient identity;
    private final Duration wait;

    public Registration(Vertx vertx, IdentityClient identity, Duration wait) {
        this.vertx = vertx;
        this.identity = identity;
        this.wait = wait;
    }

    public static boolean answers(Exchange exchange) {
        return exchange.path().equals(REGISTER) && exchange.request().method().equals(HttpMethod.POST);
    }

    public Future<Void> answer(Exchange exchange) {
        return IdentityClient.form(exchange.request())
                .compose(form -> identity.post(exchange, REGISTER, form, null))
                .compose(reply -> accepted(exchange, reply));
    }

    private Future<Void> accepted(Exchange exchange, Reply reply) {
        String id = reply.status() == 202 ? reply.json().getString("registrationId") : null;
        if (id == null || !id.matches("[A-Za-z0-9-]{1,64}")) {
            IdentityClient.passOn(exchange, reply);
            return Future.succeededFuture();
        }
        return follow(exchange, id, reply, FIRST_PAUSE_MILLIS);
    }

    private Future<Void> follow(Exchange exchange, String id, Reply accepted, long pause) {
        if (!exchange.isOpen()) {
            return Future.succeededFuture();
        }
        if (exchange.age().plusMillis(pause).compareTo(wait) > 0) {
            IdentityClient.passOn(exchange, accepted);
            return Future.succeededFuture();
        }
        return sleep(pause)
                .compose(slept -> identity.get(exchange, REGISTRATIONS + id))
                .otherwise(failure -> new Reply(202, "application/json", accepted.body()))
                .compose(reply -> settle(exchange, reply)
                        ? Future.succeededFuture()
                        : follow(exchange, id, accepted, Math.min(pause * 2, LONGEST_PAUSE_MILLIS)));
    }

    private boolean settle(Exchange exchange, Reply reply) {
        JsonObject state = reply.json();
        return switch (state.getString("status", "pending").toLowerCase(Locale.ROOT)) {
            case "active", "completed" -> {
                exchange.answer(201, state);
                yield true;
            }
            case "rejected", "failed" -> {
                exchange.refuse(codeOf(state), detailOf(state));
                yield true;
            }
            default -> false;
        };
    }

    private static ErrorCode codeOf(JsonObject state) {
        String code = state.getString("code", "");
        for (ErrorCode each : ErrorCode.values()) {
            if (each.code().equals(code) && each.status() >= 400 && each.status() < 500) {
                return each;
            }
        }
        return ErrorCode.REGISTRATION_REJECTED;
    }

    private static String detailOf(JsonObject state) {
        return state.getString("reason", "The account could not be created. Nothing was kept; try again.");
    }

    private Future<Void> sleep(long millis) {
        Promise<Void> awake = Promise.promise();
        vertx.setTimer(millis, timer -> awake.complete());
        return awake.future();
    }
}
