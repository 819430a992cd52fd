package dev.metier.identity.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opaque tokens of 256 random bits, each good for one use, known here by their SHA-256 only. */
@Component
class RefreshTokens {

    private static final int BYTES = 32;

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    RefreshTokens(JdbcClient db) {
        this.db = db;
    }

    /** What is known of a token that somebody shows. */
    sealed interface Shown {

        /** It was good, and is used up now. */
        record Good(UUID session) implements Shown {}

        /** It was used before: one of the two who hold it should not. */
        record Reused(UUID session) implements Shown {}

        /** Never given out, forgotten or expired. */
        record Unknown() implements Shown {}
    }

    String issue(Session session, Instant now, Duration lifetime) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant idle = now.plus(lifetime);
        Instant expires = idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
        db.sql("""
                insert into refresh_token (hash, session_id, account_id, issued_at, expires_at)
                values (?, ?, ?, ?, ?)""")
                .params(
                        hash(token),
                        session.id(),
                        session.accountId().value(),
                        Timestamp.from(now),
                        Timestamp.from(expires))
                .update();
        return token;
    }

    /** Uses the token up. Of two who show it at the same time one is first. */
    Shown take(String token, Instant now) {
        Optional<UUID> good = db.sql("""
                update refresh_token set used_at = :now
                where hash = :hash and used_at is null and expires_at > :now returning session_id""")
                .param("hash", hash(token))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
        if (good.isPresent()) {
            return new Shown.Good(good.get());
        }
        return db.sql("select session_id from refresh_token where hash = ? and used_at is not null")
                .param(hash(token))
                .query(UUID.class)
                .optional()
                .<Shown>map(Shown.Reused::new)
                .orElseGet(Shown.Unknown::new);
    }

    /** The session of a token, used or not. */
    Optional<UUID> sessionOf(String token) {
        return db.sql("select session_id from refresh_token where hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
