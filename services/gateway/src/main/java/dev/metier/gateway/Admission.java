package dev.metier.gateway;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.caller.Caller;
import dev.metier.gateway.caller.KeysUnavailable;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.limit.RateLimits;
import dev.metier.gateway.route.Route;
import dev.metier.gateway.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sends a request, whether they may come in, and how often. */
final class Admission {

    private static final CharSequence LIMIT = HttpHeaders.createOptimized("ratelimit-limit");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("ratelimit-remaining");
    private static final CharSequence RESET = HttpHeaders.createOptimized("ratelimit-reset");
    private static final String SESSIONS = "/api/v1/auth/sessions/";

    private final GatewayParts parts;
    private final Sessions sessions;

    Admission(GatewayParts parts, Sessions sessions) {
        this.parts = parts;
        this.sessions = sessions;
    }

    /** Fails with a {@link Refusal}. */
    Future<Void> admit(Exchange exchange, Route route, List<String> path) {
        Set<String> roles =
                parts.accessRules().rolesFor(exchange.request().method().name(), path);
        return authenticate(exchange, roles).<Void>map(done -> {
            limit(exchange, route);
            requireOneOf(roles, exchange.caller());
            exchange.onServiceAnswer(answer -> learn(exchange, answer));
            return null;
        });
    }

    /** Counts the request and throws where there were too many. */
    void limit(Exchange exchange, Route route) {
        RateLimits limits = parts.limits();
        Caller caller = exchange.caller();
        String address = exchange.address();
        if (route.takesCredentials()) {
            enforce(exchange, limits.credentials(address));
        }
        enforce(exchange, caller == null ? limits.anonymous(address) : limits.user(caller.id()));
    }

    private static void enforce(Exchange exchange, RateLimits.Verdict verdict) {
        MultiMap headers = exchange.response().headers();
        headers.set(LIMIT, Long.toString(verdict.limit()));
        headers.set(REMAINING, Long.toString(verdict.remaining()));
        if (!verdict.isWithin()) {
            headers.set(RESET, Long.toString(1 + verdict.retryAfter().toSeconds()));
            throw Refusal.retryLater(
                    ErrorCode.RATE_LIMITED, "Too many requests. Wait before the next one.", verdict.retryAfter());
        }
    }

    private Future<Void> authenticate(Exchange exchange, Set<String> roles) {
        HttpServerRequest request = exchange.request();
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return bearer(exchange, authorization);
        }
        boolean publicWrite = roles.isEmpty() && !request.method().equals(HttpMethod.GET);
        if (publicWrite || !parts.cookies().isPresent(request)) {
            parts.metrics().countAuthentication("anonymous");
            return Future.succeededFuture();
        }
        return sessions.identify(exchange)
                .onSuccess(done ->
                        parts.metrics().countAuthentication(exchange.caller() == null ? "rejected" : "accepted"));
    }

    private Future<Void> bearer(Exchange exchange, String authorization) {
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Future.failedFuture(Refusal.of(ErrorCode.UNAUTHENTICATED, "Send a bearer token."));
        }
        return parts.tokens()
                .verify(authorization.substring(7).strip())
                .<Void>map(caller -> {
                    parts.metrics().countAuthentication("accepted");
                    exchange.identify(caller);
                    return null;
                })
                .recover(failure -> Future.failedFuture(rejected(exchange, failure)));
    }

    private Refusal rejected(Exchange exchange, Throwable failure) {
        if (failure instanceof KeysUnavailable) {
            return Refusal.unavailable("identity", Duration.ofSeconds(2));
        }
        parts.metrics().countAuthentication("rejected");
        RateLimits.Verdict verdict = parts.limits().anonymous(exchange.address());
        return verdict.isWithin()
                ? Refusal.of(ErrorCode.TOKEN_INVALID, "The access token is not valid (any more). Sign in again.")
                : Refusal.retryLater(ErrorCode.RATE_LIMITED, "Too many requests.", verdict.retryAfter());
    }

    private static void requireOneOf(Set<String> roles, @Nullable Caller caller) {
        if (roles.isEmpty()) {
            return;
        }
        if (caller == null) {
            throw Refusal.of(ErrorCode.UNAUTHENTICATED, "Sign in first.");
        }
        if (!caller.hasOneOf(roles)) {
            throw Refusal.of(ErrorCode.FORBIDDEN, "Your role may not do this.");
        }
    }

    /** A session that a service no longer accepts, or that its owner has just ended, ends here too. */
    private void learn(Exchange exchange, HttpClientResponse answer) {
        boolean bySession = exchange.request().getHeader(HttpHeaders.AUTHORIZATION) == null;
        String challenge = answer.getHeader("WWW-Authenticate");
        if (answer.statusCode() == 401 && exchange.caller() != null && bySession && challenge != null) {
            parts.cookies().clear(exchange);
        }
        boolean ended = exchange.request().method().equals(HttpMethod.DELETE) && answer.statusCode() == 204;
        if (ended && exchange.path().startsWith(SESSIONS)) {
            parts.tokens().revokeSession(exchange.path().substring(SESSIONS.length()));
        }
    }
}
