package dev.metier.notifications.inbox;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.NotificationId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.notifications.NotificationPage;
import dev.metier.contracts.notifications.NotificationView;
import dev.metier.notifications.template.Message;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages in the application. */
@Component
public class Inbox {

    private final JdbcClient db;
    private final Clock clock;

    Inbox(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Puts a message there once per cause and person. To be called in a transaction. */
    public void put(UUID cause, UserId user, Message message) {
        db.sql("""
                        insert into notification (id, cause_id, user_id, category, title, body, link, created_at)
                        values (:id, :cause, :user, :category, :title, :body, :link, :at)
                        on conflict (cause_id, user_id) do nothing""")
                .param("id", Ids.next())
                .param("cause", cause)
                .param("user", user.value())
                .param("category", message.category())
                .param("title", message.title())
                .param("body", message.body())
                .param("link", message.link())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** To be called in a transaction. */
    public boolean holds(UUID cause) {
        return db.sql("select exists (select from notification where cause_id = ?)")
                .param(cause)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    NotificationPage list(UserId user, boolean unreadOnly, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 1);
        var conditions = new Conditions()
                .and("user_id = :user", "user", user.value())
                .and("place < :place", "place", cursor == null ? null : cursor.number(0));
        if (unreadOnly) {
            conditions.and("read_at is null");
        }
        List<Placed> rows = db.sql("select * from notification" + conditions.where() + " order by place desc limit "
                        + paging.fetch())
                .params(conditions.parameters())
                .query(Inbox::placed)
                .list();
        Page<NotificationView> page =
                paging.page(rows, row -> Cursor.of(row.place())).map(Placed::view);
        int unread = db.sql("select count(*) from notification where user_id = ? and read_at is null")
                .param(user.value())
                .query(Integer.class)
                .single();
        return new NotificationPage(page.items(), page.next(), unread);
    }

    /** What came after a place, oldest first, at most 100. */
    @Transactional(readOnly = true)
    public List<Placed> since(UserId user, long place) {
        return db.sql("select * from notification where user_id = ? and place > ? order by place limit 100")
                .params(user.value(), place)
                .query(Inbox::placed)
                .list();
    }

    /** The place of the newest message; 0 where there is none. */
    @Transactional(readOnly = true)
    public long newest(UserId user) {
        return db.sql("select coalesce(max(place), 0) from notification where user_id = ?")
                .param(user.value())
                .query(Long.class)
                .single();
    }

    @Transactional
    NotificationView read(UserId user, NotificationId id) {
        db.sql("update notification set read_at = ? where id = ? and user_id = ? and read_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value(), user.value())
                .update();
        return db.sql("select * from notification where id = ? and user_id = ?")
                .params(id.value(), user.value())
                .query(Inbox::placed)
                .optional()
                .map(Placed::view)
                .orElseThrow(() -> MetierException.notFound("notification"));
    }

    @Transactional
    void readAll(UserId user) {
        db.sql("update notification set read_at = ? where user_id = ? and read_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), user.value())
                .update();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Placed(
                row.getLong("place"),
                new NotificationView(
                        new NotificationId(row.getObject("id", UUID.class)),
                        row.getString("category"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("link"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        read == null ? null : read.toInstant()));
    }

    /** A message and its place in the order of all. */
    public record Placed(long place, NotificationView view) {}
}
