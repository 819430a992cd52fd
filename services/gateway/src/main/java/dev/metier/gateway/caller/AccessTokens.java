package dev.metier.gateway.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies RS256 access tokens, each once; a verdict is kept by the token's hash until the token expires or its session is revoked. */
public final class AccessTokens {

    private static final int LONGEST = 8_192;
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final SigningKeys keys;
    private final String issuer;
    private final String audience;
    private final RecentMap<Digest, Caller> verified = new RecentMap<>(50_000, Duration.ofMinutes(5));
    private final RecentMap<String, Boolean> revokedSessions = new RecentMap<>(100_000, Duration.ofMinutes(20));

    public AccessTokens(SigningKeys keys, String issuer, String audience) {
        this.keys = keys;
        this.issuer = issuer;
        this.audience = audience;
    }

    /** The caller, at once where the token is known; fails with {@link TokenRejected} or {@link KeysUnavailable}. */
    public Future<Caller> verify(String token) {
        if (token.length() > LONGEST) {
            return rejected("too long");
        }
        var digest = Digest.of(token);
        Caller known = verified.find(digest);
        if (known == null) {
            return verifyFirst(token, digest);
        }
        return isOver(known) ? rejected("expired or revoked") : Future.succeededFuture(known);
    }

    /** Tokens of this session are refused from now on, here. */
    public void revokeSession(String sessionId) {
        revokedSessions.put(sessionId, Boolean.TRUE);
    }

    private boolean isOver(Caller caller) {
        String session = caller.sessionId();
        return Instant.now().isAfter(caller.expiresAt().plus(SKEW))
                || (session != null && !revokedSessions.isEmpty() && revokedSessions.find(session) != null);
    }

    private Future<Caller> verifyFirst(String token, Digest digest) {
        SignedJWT jwt = parse(token);
        if (jwt == null
                || !JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
                || jwt.getHeader().getKeyID() == null) {
            return rejected("not a signed token of ours");
        }
        JWSVerifier verifier = keys.find(jwt.getHeader().getKeyID());
        if (verifier != null) {
            return check(token, digest, jwt, verifier);
        }
        return Future.fromCompletionStage(keys.lookAgain(), Vertx.currentContext())
                .otherwiseEmpty()
                .compose(looked -> afterLooking(token, digest, jwt));
    }

    private Future<Caller> afterLooking(String token, Digest digest, SignedJWT jwt) {
        if (!keys.areKnown()) {
            return Future.failedFuture(new KeysUnavailable());
        }
        JWSVerifier verifier = keys.find(jwt.getHeader().getKeyID());
        return verifier == null ? rejected("unknown key") : check(token, digest, jwt, verifier);
    }

    private Future<Caller> check(String token, Digest digest, SignedJWT jwt, JWSVerifier verifier) {
        try {
            if (!jwt.verify(verifier)) {
                return rejected("wrong signature");
            }
            var caller = read(token, jwt.getJWTClaimsSet());
            if (isOver(caller)) {
                return rejected("expired or revoked");
            }
            verified.put(digest, caller);
            return Future.succeededFuture(caller);
        } catch (JOSEException | ParseException | IllegalStateException | TokenRejected unreadable) {
            return rejected(String.valueOf(unreadable.getMessage()));
        }
    }

    private Caller read(String token, JWTClaimsSet claims) throws ParseException, TokenRejected {
        Date expires = claims.getExpirationTime();
        Date notBefore = claims.getNotBeforeTime();
        String subject = claims.getSubject();
        if (!issuer.equals(claims.getIssuer()) || !claims.getAudience().contains(audience)) {
            throw new TokenRejected("meant for somebody else");
        }
        if (subject == null || subject.isBlank() || expires == null) {
            throw new TokenRejected("without subject or end");
        }
        if (notBefore != null && notBefore.toInstant().minus(SKEW).isAfter(Instant.now())) {
            throw new TokenRejected("not valid yet");
        }
        List<String> roles = claims.getStringListClaim("roles");
        return new Caller(
                subject,
                roles == null ? Set.of() : Set.copyOf(roles),
                claims.getStringClaim("sid"),
                token,
                expires.toInstant());
    }

    private static @Nullable SignedJWT parse(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException notAToken) {
            return null;
        }
    }

    private static <T> Future<T> rejected(String reason) {
        return Future.failedFuture(new TokenRejected(reason));
    }
}
