package dev.metier.notifications.recipient;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.UserCreated;
import dev.metier.contracts.users.UserUpdated;
import dev.metier.platform.events.EventConsumer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people are reached, kept by events. */
@Component
public class Recipients {

    private final JdbcClient db;

    Recipients(JdbcClient db) {
        this.db = db;
    }

    @EventConsumer
    void on(UserCreated event) {
        keep(new Recipient(event.userId(), event.email(), event.displayName(), "en"));
    }

    @EventConsumer
    void on(UserUpdated event) {
        keep(new Recipient(event.userId(), event.email(), event.displayName(), event.locale()));
    }

    /** To be called in a transaction. */
    public Optional<Recipient> find(UserId id) {
        return db.sql("select user_id, email, display_name, locale from recipient where user_id = ?")
                .param(id.value())
                .query((row, n) -> new Recipient(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("email"),
                        row.getString("display_name"),
                        row.getString("locale")))
                .optional();
    }

    private void keep(Recipient recipient) {
        db.sql("""
                        insert into recipient (user_id, email, display_name, locale) values (?, ?, ?, ?)
                        on conflict (user_id) do update
                        set email = excluded.email, display_name = excluded.display_name, locale = excluded.locale""")
                .params(recipient.userId().value(), recipient.email(), recipient.displayName(), recipient.locale())
                .update();
    }
}
