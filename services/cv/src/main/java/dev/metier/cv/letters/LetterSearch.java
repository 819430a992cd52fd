package dev.metier.cv.letters;

import dev.metier.contracts.Page;
import dev.metier.contracts.cv.CoverLetterSummary;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists letters. */
@Component
class LetterSearch {

    private static final String SUMMARY = """
        select id, title, version, cv_id, job_id, language, subject, created_at, updated_at from cover_letter\
        """;

    private final JdbcClient db;

    LetterSearch(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Page<CoverLetterSummary> list(
            UserId owner, @Nullable CvId cv, @Nullable JobId job, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 2);
        Conditions conditions = new Conditions()
                .and("owner_id = :owner", "owner", owner.value())
                .and("cv_id = :cv", "cv", cv == null ? null : cv.value())
                .and("job_id = :job", "job", job == null ? null : job.value());
        if (cursor != null) {
            conditions
                    .and("(updated_at, id) < (:before, :id)", "id", cursor.uuid(1))
                    .and("true", "before", cursor.instant(0).atOffset(ZoneOffset.UTC));
        }
        String order = " order by updated_at desc, id desc limit " + paging.fetch();
        List<CoverLetterSummary> rows = db.sql(SUMMARY + conditions.where() + order)
                .params(conditions.parameters())
                .query(LetterSearch::summary)
                .list();
        return paging.page(rows, row -> Cursor.of(row.updatedAt(), row.id()));
    }

    private static CoverLetterSummary summary(ResultSet row, int number) throws SQLException {
        UUID cv = row.getObject("cv_id", UUID.class);
        UUID job = row.getObject("job_id", UUID.class);
        return new CoverLetterSummary(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("version"),
                cv == null ? null : new CvId(cv),
                job == null ? null : new JobId(job),
                row.getString("language"),
                row.getString("subject"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
