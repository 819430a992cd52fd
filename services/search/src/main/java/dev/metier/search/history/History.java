package dev.metier.search.history;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.SearchedId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.SearchHistoryEntry;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people looked for. */
@Component
public class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    /** Who types goes on with a text; only where it ends is it worth to be kept. */
    private static final Duration TYPING = Duration.ofMinutes(1);

    private static final int MOST = 500;

    private final JdbcClient db;
    private final TransactionTemplate transactions;

    History(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Keeps what was looked for; an answer does not fail because that fails. Who types asks faster than is answered, so the
     * end of a text may come here before its beginning.
     *
     * @param askedAt when it was asked, which tells what was typed last
     */
    public void note(UserId owner, String q, long total, Instant askedAt) {
        try {
            transactions.executeWithoutResult(_ -> write(owner, q, total, askedAt.atOffset(ZoneOffset.UTC)));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A search is not kept: {}", away.toString());
        }
    }

    private void write(UserId owner, String q, long total, OffsetDateTime askedAt) {
        db.sql("""
                        delete from history where owner_id = :owner and searched_at > :since and searched_at <= :now
                        and (starts_with(:q, q) or starts_with(q, :q)) and q <> :q
                        """)
                .param("owner", owner.value())
                .param("since", askedAt.minus(TYPING))
                .param("now", askedAt)
                .param("q", q)
                .update();
        db.sql("""
                        insert into history select :id, :owner, :q, :total, :now where not exists (
                        select from history where owner_id = :owner and searched_at > :now and searched_at < :until
                        and (starts_with(:q, q) or starts_with(q, :q)) and q <> :q)
                        on conflict (owner_id, q) do update
                        set total = :total, searched_at = greatest(history.searched_at, excluded.searched_at)
                        """)
                .param("id", SearchedId.create().value())
                .param("owner", owner.value())
                .param("q", q)
                .param("total", total)
                .param("now", askedAt)
                .param("until", askedAt.plus(TYPING))
                .update();
        db.sql("""
                        delete from history where owner_id = :owner and id in (select id from history
                        where owner_id = :owner order by searched_at desc, id desc offset :most)
                        """).param("owner", owner.value()).param("most", MOST).update();
    }

    @Transactional(readOnly = true)
    Page<SearchHistoryEntry> of(UserId owner, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 2);
        Conditions conditions = new Conditions().and("owner_id = :owner", "owner", owner.value());
        if (cursor != null) {
            conditions
                    .and("(searched_at, id) < (:before, :id)", "id", cursor.uuid(1))
                    .and("true", "before", cursor.instant(0).atOffset(ZoneOffset.UTC));
        }
        String order = " order by searched_at desc, id desc limit " + paging.fetch();
        List<SearchHistoryEntry> rows = db.sql(
                        "select id, q, total, searched_at from history" + conditions.where() + order)
                .params(conditions.parameters())
                .query(History::entry)
                .list();
        return paging.page(rows, row -> Cursor.of(row.searchedAt(), row.id()));
    }

    @Transactional
    void erase(UserId owner) {
        db.sql("delete from history where owner_id = ?").param(owner.value()).update();
    }

    @Transactional
    void erase(UserId owner, SearchedId id) {
        int gone = db.sql("delete from history where owner_id = ? and id = ?")
                .params(owner.value(), id.value())
                .update();
        if (gone == 0) {
            throw MetierException.notFound("search");
        }
    }

    private static SearchHistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new SearchHistoryEntry(
                new SearchedId(row.getObject("id", UUID.class)),
                row.getString("q"),
                row.getLong("total"),
                row.getObject("searched_at", OffsetDateTime.class).toInstant());
    }
}
