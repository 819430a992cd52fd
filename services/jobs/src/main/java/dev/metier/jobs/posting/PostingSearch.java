package dev.metier.jobs.posting;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.PostingSummary;
import dev.metier.contracts.jobs.PostingView;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads postings; row-level security decides which ones the caller sees. */
@Component
public class PostingSearch {

    private static final String FROM = """
            select p.*, coalesce(c.name, '') as company_name, k.name as category_name
            from posting p left join company_cache c using (company_id) left join category k on k.id = p.category_id""";

    private final JdbcClient db;
    private final Jsonb jsonb;

    PostingSearch(JdbcClient db, Jsonb jsonb) {
        this.db = db;
        this.jsonb = jsonb;
    }

    @Transactional(readOnly = true)
    public PostingView get(JobId id) {
        return db.sql(FROM + " where p.id = ? and not p.deleted")
                .param(id.value())
                .query(this::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("posting"));
    }

    @Transactional(readOnly = true)
    public Page<PostingSummary> list(PostingFilter filter, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Conditions conditions = filter.conditions(Cursor.parse(after, 2));
        var rows = db.sql(FROM + conditions.where() + " order by p.listed_at desc, p.id desc limit " + paging.fetch())
                .params(conditions.parameters())
                .query(this::row)
                .list();
        return paging.page(rows, row -> Cursor.of(row.listedAt(), row.summary().id()))
                .map(Row::summary);
    }

    /** Those of the postings that there are and that the caller sees, in no order. */
    @Transactional(readOnly = true)
    public List<PostingSummary> batch(List<JobId> ids) {
        return db.sql(FROM + " where p.id = any(?) and not p.deleted")
                .param(ids.stream().map(JobId::value).toArray(UUID[]::new))
                .query((row, n) -> row(row, n).summary())
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        PostingDetails details = jsonb.read(row.getString("details"), PostingDetails.class);
        var summary = new PostingSummary(
                new JobId(row.getObject("id", UUID.class)),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                row.getString("title"),
                row.getString("slug"),
                row.getString("category_name"),
                EmploymentType.valueOf(row.getString("employment_type")),
                WorkMode.valueOf(row.getString("work_mode")),
                row.getString("place"),
                details.salary(),
                row.getObject("deadline", LocalDate.class),
                PostingStatus.valueOf(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "published_at"));
        return new Row(summary, row.getObject("listed_at", OffsetDateTime.class).toInstant());
    }

    private PostingView view(ResultSet row, int number) throws SQLException {
        PostingSummary summary = row(row, number).summary();
        PostingDetails details = jsonb.read(row.getString("details"), PostingDetails.class);
        UUID category = row.getObject("category_id", UUID.class);
        return new PostingView(
                summary.id(),
                summary.companyId(),
                summary.companyName(),
                summary.title(),
                summary.slug(),
                row.getString("description"),
                category == null ? null : new CategoryId(category),
                summary.categoryName(),
                summary.employmentType(),
                summary.workMode(),
                summary.place(),
                details.salary(),
                details.skills(),
                details.criteria(),
                details.languages(),
                summary.deadline(),
                summary.status(),
                summary.createdAt(),
                summary.publishedAt(),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private record Row(PostingSummary summary, Instant listedAt) {}
}
