package dev.metier.identity.account;

import dev.metier.contracts.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of accounts, as hashes only. Hashing takes its time on purpose: do it outside of transactions. */
@Component
public class Credentials {

    private final JdbcClient db;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    Credentials(JdbcClient db, PasswordEncoder encoder, Clock clock) {
        this.db = db;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password fits; takes as long where there is no hash to compare with. */
    public boolean fits(String password, Optional<String> hash) {
        boolean matches = encoder.matches(password, hash.orElse(nobodysHash));
        return matches && hash.isPresent();
    }

    /** Whether the hash was made in a way that is out of date. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    @Transactional(readOnly = true)
    public Optional<String> hashOf(UserId account) {
        return db.sql("select password_hash from credential where account_id = ?")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    @Transactional
    public void store(UserId account, String hash) {
        db.sql("""
                insert into credential (account_id, password_hash, changed_at) values (?, ?, ?)
                on conflict (account_id) do update
                set password_hash = excluded.password_hash, changed_at = excluded.changed_at""")
                .params(account.value(), hash, Timestamp.from(clock.instant()))
                .update();
    }
}
