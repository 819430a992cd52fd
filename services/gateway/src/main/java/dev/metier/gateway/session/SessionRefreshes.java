package dev.metier.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.metier.gateway.caller.Digest;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.upstream.Reply;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * New tokens for a session, asked for once however many requests of the session wait. The result is kept for a minute, because
 * a page sends several requests with the cookie it has before it takes the new one, and a refresh token that comes twice counts as stolen.
 */
public final class SessionRefreshes {

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Cache<Digest, CompletableFuture<Session>> byRefreshToken =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(GRACE).build();

    /** Fails with {@link SessionOver}, or with a {@link Refusal} where identity does not answer. */
    Future<Session> refresh(Exchange exchange, IdentityClient identity, Session session) {
        var digest = Digest.of(session.refreshToken());
        var mine = new CompletableFuture<Session>();
        CompletableFuture<Session> running = byRefreshToken.asMap().putIfAbsent(digest, mine);
        if (running != null) {
            return Future.fromCompletionStage(running, Vertx.currentContext());
        }
        return identity.refresh(exchange, session.refreshToken())
                .compose(reply -> renewed(session, reply))
                .onSuccess(mine::complete)
                .onFailure(failure -> {
                    byRefreshToken.invalidate(digest);
                    mine.completeExceptionally(failure);
                });
    }

    private static Future<Session> renewed(Session session, Reply reply) {
        if (reply.isOk()) {
            Session next = Session.from(reply.json(), session.id(), session.user());
            return next == null ? Future.failedFuture(new SessionOver()) : Future.succeededFuture(next);
        }
        boolean refused = reply.status() >= 400 && reply.status() < 500 && reply.status() != 429;
        return refused
                ? Future.failedFuture(new SessionOver())
                : Future.failedFuture(Refusal.unavailable("identity", Duration.ofSeconds(2)));
    }
}
