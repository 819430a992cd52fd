package dev.metier.users.user;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.UserView;
import dev.metier.contracts.users.UserView.Status;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import dev.metier.users.text.Containing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads people; row-level security decides which ones the caller sees. */
@Component
class UserSearch {

    private final JdbcClient db;

    UserSearch(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    UserView get(UserId id) {
        return db.sql("select * from users where id = ?")
                .param(id.value())
                .query(UserSearch::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("user"));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    Page<UserView> list(@Nullable String q, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        var conditions =
                new Conditions().and("(lower(display_name) like :q or email like :q)", "q", Containing.anywhere(q));
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor != null) {
            conditions
                    .and(
                            "(created_at, id) < (:createdAt, :id)",
                            "createdAt",
                            cursor.instant(0).atOffset(ZoneOffset.UTC))
                    .and("true", "id", cursor.uuid(1));
        }
        var rows = db.sql("select * from users" + conditions.where() + " order by created_at desc, id desc limit "
                        + paging.fetch())
                .params(conditions.parameters())
                .query(UserSearch::view)
                .list();
        return paging.page(rows, user -> Cursor.of(user.createdAt(), user.id()));
    }

    private static UserView view(ResultSet row, int number) throws SQLException {
        return new UserView(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("display_name"),
                Set.of((String[]) row.getArray("roles").getArray()),
                row.getString("locale"),
                Status.valueOf(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
