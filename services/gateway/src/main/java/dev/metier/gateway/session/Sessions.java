package dev.metier.gateway.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.caller.AccessTokens;
import dev.metier.gateway.caller.KeysUnavailable;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes a caller of a session cookie, with new tokens where the old are about to end. */
public final class Sessions {

    private final SessionCookies cookies;
    private final SessionRefreshes refreshes;
    private final IdentityClient identity;
    private final AccessTokens tokens;
    private final Origins origins;

    public Sessions(
            SessionCookies cookies,
            SessionRefreshes refreshes,
            IdentityClient identity,
            AccessTokens tokens,
            Origins origins) {
        this.cookies = cookies;
        this.refreshes = refreshes;
        this.identity = identity;
        this.tokens = tokens;
        this.origins = origins;
    }

    /** Identifies the caller, or leaves the exchange anonymous and clears the cookies. Fails with a {@link Refusal}. */
    public Future<Void> identify(Exchange exchange) {
        Session session = cookies.read(exchange.request());
        if (session == null) {
            cookies.clear(exchange);
            return Future.succeededFuture();
        }
        Refusal refusal = forgery(exchange, session);
        return refusal == null ? live(exchange, session).mapEmpty() : Future.failedFuture(refusal);
    }

    /** The session with tokens that hold, and the exchange identified; null when it is over. */
    Future<@Nullable Session> live(Exchange exchange, Session session) {
        if (!session.isDue()) {
            return identify(exchange, session);
        }
        return renew(exchange, session)
                .recover(failure -> failure instanceof Refusal && !session.isExpired()
                        ? identify(exchange, session)
                        : Future.failedFuture(failure));
    }

    Future<@Nullable Session> renew(Exchange exchange, Session session) {
        return refreshes
                .refresh(exchange, identity, session)
                .compose(next -> {
                    cookies.keep(exchange, next);
                    return identify(exchange, next);
                })
                .recover(failure -> failure instanceof SessionOver ? over(exchange) : Future.failedFuture(failure));
    }

    @Nullable Refusal forgery(Exchange exchange, Session session) {
        if (isRead(exchange.request().method())) {
            return exchange.request().canUpgradeToWebSocket() && !origins.isOurs(exchange.request())
                    ? Refusal.of(ErrorCode.CSRF_REJECTED, "A WebSocket must be opened from a page of this site.")
                    : null;
        }
        if (!origins.isOurs(exchange.request())) {
            return Refusal.of(ErrorCode.CSRF_REJECTED, "The request comes from a page of another site.");
        }
        return cookies.isCsrfTokenRight(exchange.request(), session)
                ? null
                : Refusal.of(ErrorCode.CSRF_REJECTED, "Send the value of the cookie metier_csrf as X-CSRF-Token.");
    }

    private Future<@Nullable Session> identify(Exchange exchange, Session session) {
        return tokens.verify(session.accessToken())
                .<@Nullable Session>map(caller -> {
                    exchange.identify(caller);
                    return session;
                })
                .recover(failure -> failure instanceof KeysUnavailable
                        ? Future.failedFuture(Refusal.unavailable("identity", Duration.ofSeconds(2)))
                        : over(exchange));
    }

    private Future<@Nullable Session> over(Exchange exchange) {
        cookies.clear(exchange);
        return Future.succeededFuture(null);
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) || method.equals(HttpMethod.OPTIONS);
    }
}
