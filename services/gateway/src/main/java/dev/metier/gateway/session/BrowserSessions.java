package dev.metier.gateway.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.caller.AccessTokens;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.upstream.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Login, refresh and logout for pages: tokens go into cookies, the page learns who the user is. */
public final class BrowserSessions {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final String REFRESH = "/api/v1/auth/refresh";
    private static final String LOGOUT = "/api/v1/auth/logout";
    private static final String SESSION = "/api/v1/auth/session";

    private final IdentityClient identity;
    private final SessionCookies cookies;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Origins origins;

    public BrowserSessions(
            IdentityClient identity, SessionCookies cookies, Sessions sessions, AccessTokens tokens, Origins origins) {
        this.identity = identity;
        this.cookies = cookies;
        this.sessions = sessions;
        this.tokens = tokens;
        this.origins = origins;
    }

    /** Whether a request is ours to answer, not identity's. */
    public static boolean answers(Exchange exchange) {
        String path = exchange.path();
        HttpMethod method = exchange.request().method();
        if (method.equals(HttpMethod.GET)) {
            return path.equals(SESSION);
        }
        boolean ours = path.equals(LOGIN) || path.equals(REFRESH) || path.equals(LOGOUT);
        return ours
                && method.equals(HttpMethod.POST)
                && "web".equals(exchange.request().getHeader("X-Metier-Client"));
    }

    public Future<Void> answer(Exchange exchange) {
        if (!exchange.path().equals(SESSION) && !origins.isOurs(exchange.request())) {
            return Future.failedFuture(
                    Refusal.of(ErrorCode.CSRF_REJECTED, "The request comes from a page of another site."));
        }
        return switch (exchange.path()) {
            case LOGIN -> login(exchange);
            case REFRESH -> withSession(exchange, session -> sessions.renew(exchange, session));
            case LOGOUT -> logout(exchange);
            default -> withSession(exchange, session -> sessions.live(exchange, session));
        };
    }

    private Future<Void> login(Exchange exchange) {
        return IdentityClient.form(exchange.request())
                .compose(form -> identity.post(exchange, LOGIN, form, null))
                .compose(reply -> loggedIn(exchange, reply));
    }

    private Future<Void> loggedIn(Exchange exchange, Reply reply) {
        Session session = reply.isOk() ? Session.from(reply.json(), Session.newId(), new JsonObject()) : null;
        if (session == null) {
            IdentityClient.passOn(exchange, reply);
            return Future.succeededFuture();
        }
        cookies.keep(exchange, session);
        exchange.answer(200, facts(session));
        return Future.succeededFuture();
    }

    private Future<Void> withSession(Exchange exchange, Step step) {
        Session session = cookies.read(exchange.request());
        if (session == null) {
            return signedOut(exchange);
        }
        Refusal refusal = sessions.forgery(exchange, session);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        return step.apply(session).compose(live -> {
            if (live == null) {
                return signedOut(exchange);
            }
            exchange.answer(200, facts(live));
            return Future.succeededFuture();
        });
    }

    private Future<Void> signedOut(Exchange exchange) {
        cookies.clear(exchange);
        exchange.refuse(ErrorCode.UNAUTHENTICATED, "Nobody is signed in. Sign in first.");
        return Future.succeededFuture();
    }

    /** The cookies go whatever identity says; a session that is over already is no failure. */
    private Future<Void> logout(Exchange exchange) {
        Session session = cookies.read(exchange.request());
        if (session == null) {
            return goodbye(exchange);
        }
        Refusal refusal = sessions.forgery(exchange, session);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        Buffer body =
                new JsonObject().put("refreshToken", session.refreshToken()).toBuffer();
        return tokens.verify(session.accessToken())
                .onSuccess(caller -> {
                    if (caller.sessionId() != null) {
                        tokens.revokeSession(caller.sessionId());
                    }
                })
                .transform(verdict ->
                        identity.post(exchange, LOGOUT, body, verdict.succeeded() ? session.accessToken() : null))
                .transform(told -> goodbye(exchange));
    }

    private Future<Void> goodbye(Exchange exchange) {
        cookies.clear(exchange);
        exchange.answer(204, "application/json", Buffer.buffer());
        return Future.succeededFuture();
    }

    private static JsonObject facts(Session session) {
        return new JsonObject().put("user", session.user());
    }

    private interface Step {
        Future<@Nullable Session> apply(Session session);
    }
}
