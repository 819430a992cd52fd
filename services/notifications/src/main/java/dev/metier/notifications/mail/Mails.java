package dev.metier.notifications.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.notifications.template.Message;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to be sent: stored together with their cause, sent by a job that survives a kill. The job needs this, hence the lazy client. */
@Component
public class Mails {

    private final JdbcClient db;
    private final SchedulerClient jobs;
    private final Clock clock;
    private final String publicUrl;

    Mails(JdbcClient db, @Lazy SchedulerClient jobs, Clock clock, @Value("${metier.public-url}") String publicUrl) {
        this.db = db;
        this.jobs = jobs;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Has a mail sent once per cause and person. To be called in a transaction. */
    public void put(UUID cause, UserId user, String address, Message message) {
        UUID id = Ids.next();
        int added = db.sql("""
                        insert into mail (id, cause_id, user_id, address, subject, body, link, created_at)
                        values (:id, :cause, :user, :address, :subject, :body, :link, :at)
                        on conflict (cause_id, user_id) do nothing""")
                .param("id", id)
                .param("cause", cause)
                .param("user", user.value())
                .param("address", address)
                .param("subject", message.title())
                .param("body", message.body())
                .param("link", absolute(message.link()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            jobs.scheduleIfNotExists(SendMail.TASK.instance(id.toString()).scheduledTo(clock.instant()));
        }
    }

    /** To be called in a transaction. */
    public boolean holds(UUID cause) {
        return db.sql("select exists (select from mail where cause_id = ?)")
                .param(cause)
                .query(Boolean.class)
                .single();
    }

    /** A mail that was not sent yet. */
    Optional<Mail> unsent(UUID id) {
        return db.sql("select id, address, subject, body, link from mail where id = ? and sent_at is null")
                .param(id)
                .query(Mail.class)
                .optional();
    }

    void sent(UUID id) {
        db.sql("update mail set sent_at = ?, body = '', link = null where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private @Nullable String absolute(@Nullable String link) {
        return link == null || link.startsWith("http") ? link : publicUrl + link;
    }
}
