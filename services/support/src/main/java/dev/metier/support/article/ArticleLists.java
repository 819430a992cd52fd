package dev.metier.support.article;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleSummary;
import dev.metier.contracts.support.ArticleView;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads articles; row-level security decides which ones the caller sees. */
@Component
public class ArticleLists {

    private final JdbcClient db;

    ArticleLists(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public ArticleView get(String slug) {
        return db.sql("select * from article where slug = ?")
                .param(slug)
                .query(ArticleLists::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("article"));
    }

    /** All that there are, by slug. */
    @Transactional(readOnly = true)
    public List<ArticleView> all() {
        return db.sql("select * from article order by slug collate \"C\"")
                .query(ArticleLists::view)
                .list();
    }

    /** What everybody reads, by title. */
    @Transactional(readOnly = true)
    public List<ArticleSummary> published() {
        return db.sql("select * from article where status = 'PUBLISHED' order by title, id")
                .query(ArticleLists::summary)
                .list();
    }

    @Transactional(readOnly = true)
    Page<ArticleSummary> list(ArticleFilter filter, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Conditions conditions = filter.conditions(Cursor.parse(after, 2));
        var rows = db.sql("select * from article" + conditions.where() + " order by title, id limit " + paging.fetch())
                .params(conditions.parameters())
                .query(ArticleLists::summary)
                .list();
        return paging.page(rows, row -> Cursor.of(row.title(), row.id()));
    }

    private static ArticleSummary summary(ResultSet row, int number) throws SQLException {
        ArticleView view = view(row, number);
        return new ArticleSummary(
                view.id(),
                view.slug(),
                view.language(),
                view.title(),
                view.summary(),
                view.topics(),
                view.audience(),
                view.status(),
                view.changedAt(),
                view.publishedAt());
    }

    private static ArticleView view(ResultSet row, int number) throws SQLException {
        return new ArticleView(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("language"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                List.of((String[]) row.getArray("topics").getArray()),
                ArticleAudience.valueOf(row.getString("audience")),
                ArticleStatus.valueOf(row.getString("status")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "published_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
