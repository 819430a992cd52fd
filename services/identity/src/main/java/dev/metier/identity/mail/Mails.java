package dev.metier.identity.mail;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.LaterWork;
import dev.metier.platform.errors.MetierException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails that were asked for, and what became of their links. */
@Component
public class Mails {

    private final JdbcClient db;
    private final LinkTokens tokens;
    private final LaterWork later;
    private final IdentityProperties settings;
    private final Clock clock;

    Mails(JdbcClient db, LinkTokens tokens, LaterWork later, IdentityProperties settings, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.later = later;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks for a mail when the transaction commits; the same one is not sent again within a pause. */
    @Transactional
    public void order(UserId account, MailPurpose purpose) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        int added = db.sql("""
                insert into mail (id, account_id, purpose, created_at, expires_at)
                select :id, :account, :purpose, :now, :expires where not exists (
                  select 1 from mail where account_id = :account and purpose = :purpose and created_at > :since)""")
                .param("id", id)
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(purpose.lifetime(settings))))
                .param("since", Timestamp.from(now.minus(settings.mailPause())))
                .update();
        if (added == 1) {
            later.schedule(SendMail.TASK, id, now);
        }
    }

    /** Uses a link up; returns whose it was. Errors: {@code link-invalid}. */
    @Transactional
    public UserId redeem(String token, MailPurpose purpose) {
        return tokens.read(token, purpose)
                .flatMap(this::use)
                .orElseThrow(() -> new MetierException(
                        ErrorCode.LINK_INVALID, "This link is not good any more. Ask for a new mail."));
    }

    /** Makes earlier links of the purpose useless. */
    @Transactional
    public void withdraw(UserId account, MailPurpose purpose) {
        db.sql("update mail set used_at = ? where account_id = ? and purpose = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), account.value(), purpose.name())
                .update();
    }

    private Optional<UserId> use(UUID mail) {
        return db.sql("""
                update mail set used_at = :now where id = :id and used_at is null and expires_at > :now
                returning account_id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", mail)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }
}
