package dev.metier.applications.application;

import dev.metier.applications.pipeline.Pipeline;
import dev.metier.contracts.Page;
import dev.metier.contracts.applications.ApplicationStatus;
import dev.metier.contracts.applications.ApplicationSummary;
import dev.metier.contracts.applications.ApplicationView;
import dev.metier.contracts.applications.StageChange;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads applications; row-level security decides which ones the caller sees. */
@Component
class ApplicationQueries {

    private final JdbcClient db;
    private final Jsonb jsonb;
    private final StageHistory history;

    ApplicationQueries(JdbcClient db, Jsonb jsonb, StageHistory history) {
        this.db = db;
        this.jsonb = jsonb;
        this.history = history;
    }

    @Transactional(readOnly = true)
    ApplicationView get(ApplicationId id, UserId reader) {
        return db.sql("select * from application where id = ?")
                .param(id.value())
                .query((row, n) -> view(row, reader))
                .optional()
                .orElseThrow(() -> MetierException.notFound("application"));
    }

    @Transactional(readOnly = true)
    List<StageChange> history(ApplicationId id, UserId reader) {
        return get(id, reader).history();
    }

    /** Own ones, or with a posting those to it. */
    @Transactional(readOnly = true)
    Page<ApplicationSummary> list(
            UserId reader,
            @Nullable JobId job,
            @Nullable ApplicationStatus status,
            @Nullable Integer limit,
            @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 2);
        var conditions = new Conditions()
                .and("job_id = :job", "job", job == null ? null : job.value())
                .and("candidate_id = :candidate", "candidate", job == null ? reader.value() : null)
                .and("status = :status", "status", status);
        if (cursor != null) {
            conditions
                    .and(
                            "(submitted_at, id) < (:at, :id)",
                            "at",
                            cursor.instant(0).atOffset(ZoneOffset.UTC))
                    .and("true", "id", cursor.uuid(1));
        }
        List<ApplicationSummary> rows = db.sql("select * from application" + conditions.where()
                        + " order by submitted_at desc, id desc limit " + paging.fetch())
                .params(conditions.parameters())
                .query((row, n) -> ApplicationRows.summary(row))
                .list();
        return paging.page(rows, row -> Cursor.of(row.submittedAt(), row.id()));
    }

    private ApplicationView view(ResultSet row, UserId reader) throws SQLException {
        ApplicationSummary summary = ApplicationRows.summary(row);
        Snapshot sent = jsonb.read(row.getString("snapshot"), Snapshot.class);
        String evidence = row.getString("evidence");
        boolean own = summary.candidateId().equals(reader);
        return new ApplicationView(
                summary,
                sent.cvId(),
                sent.cvVersion(),
                sent.resume(),
                sent.coverLetter(),
                sent.answers(),
                evidence == null ? null : jsonb.read(evidence, Evidence.class).check(),
                history.of(summary.id(), Pipeline.DEFAULT, !own));
    }
}
