package dev.metier.identity.mail;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.notifications.NotificationsApi;
import dev.metier.contracts.notifications.NotifyRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a mail to notifications, under an id that makes it one mail however often this is repeated. */
@Component
public class SendMail {

    /** Instances are named by the id of the mail. */
    public static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-mail");

    private final JdbcClient db;
    private final LinkTokens tokens;
    private final NotificationsApi notifications;
    private final TransactionTemplate transactions;
    private final String publicUrl;
    private final Clock clock;

    SendMail(
            JdbcClient db,
            LinkTokens tokens,
            NotificationsApi notifications,
            TransactionTemplate transactions,
            @Value("${metier.public-url}") String publicUrl,
            Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.notifications = notifications;
        this.transactions = transactions;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Does nothing where the link was used or has expired in the meantime. */
    public void send(UUID mail) {
        Optional<Wanted> wanted = transactions.execute(status -> find(mail));
        wanted.ifPresent(found -> notifications.notify(new NotifyRequest(
                mail,
                found.account(),
                found.email(),
                found.purpose().template(),
                null,
                Map.of("link", link(mail, found.purpose())))));
    }

    private Optional<Wanted> find(UUID mail) {
        return db.sql("""
                select a.id, a.email, m.purpose from mail m join account a on a.id = m.account_id
                where m.id = ? and m.used_at is null and m.expires_at > ?""")
                .params(mail, Timestamp.from(clock.instant()))
                .query((row, n) -> new Wanted(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        MailPurpose.valueOf(row.getString("purpose"))))
                .optional();
    }

    private String link(UUID mail, MailPurpose purpose) {
        String page = publicUrl + purpose.page();
        return purpose.carriesToken() ? page + "?token=" + tokens.of(mail, purpose) : page;
    }

    private record Wanted(UserId account, String email, MailPurpose purpose) {}
}
