package dev.metier.identity.session;

import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed sign-ins per account and per network address over a rolling window. */
@Component
class LoginAttempts {

    private final JdbcClient db;
    private final IdentityProperties.Throttle limits;
    private final Clock clock;

    LoginAttempts(JdbcClient db, IdentityProperties settings, Clock clock) {
        this.db = db;
        this.limits = settings.throttle();
        this.clock = clock;
    }

    /**
     * An attempt that counts as failed until it succeeds; so many at once cannot slip through.
     *
     * @param account whom it is about, whether there is such an account or not
     * @param addressRow the row of its address
     */
    record Attempt(String account, long addressRow) {}

    /** Errors: {@link TooManyAttempts}. */
    @Transactional
    public Attempt admit(String email, String address) {
        String account = "account:" + digest(Account.keyOf(email));
        admit(account, limits.perAccount());
        return new Attempt(account, admit("address:" + address, limits.perAddress()));
    }

    @Transactional
    public void succeeded(Attempt attempt) {
        db.sql("delete from login_attempt where subject = ? or id = ?")
                .params(attempt.account(), attempt.addressRow())
                .update();
    }

    private long admit(String subject, int limit) {
        Instant now = clock.instant();
        db.sql("select pg_advisory_xact_lock(hashtext(?))").param(subject).query(rows -> {});
        Seen seen = db.sql("select count(*) as times, min(at) as first from login_attempt where subject = ? and at > ?")
                .params(subject, Timestamp.from(now.minus(limits.window())))
                .query((row, n) -> {
                    Timestamp first = row.getTimestamp("first");
                    return new Seen(row.getInt("times"), first == null ? now : first.toInstant());
                })
                .single();
        if (seen.times() >= limit) {
            throw new TooManyAttempts(Duration.between(now, seen.first().plus(limits.window())));
        }
        return db.sql("insert into login_attempt (subject, at) values (?, ?) returning id")
                .params(subject, Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Seen(int times, Instant first) {}
}
