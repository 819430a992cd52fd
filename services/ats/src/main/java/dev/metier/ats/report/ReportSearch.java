package dev.metier.ats.report;

import dev.metier.contracts.Page;
import dev.metier.contracts.ats.AtsReportSummary;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.ats.ReportStatus;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports; row-level security decides which ones the caller sees. */
@Component
class ReportSearch {

    private final Reports reports;
    private final JdbcClient db;

    ReportSearch(Reports reports, JdbcClient db) {
        this.reports = reports;
        this.db = db;
    }

    @Transactional(readOnly = true)
    public AtsReportView get(ReportId id) {
        return reports.findById(id).map(Report::view).orElseThrow(() -> MetierException.notFound("report"));
    }

    @Transactional(readOnly = true)
    public Page<AtsReportSummary> list(
            @Nullable CvId cvId, @Nullable JobId jobId, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Conditions conditions = new Conditions()
                .and("cv_id = :cv", "cv", cvId == null ? null : cvId.value())
                .and("job_id = :job", "job", jobId == null ? null : jobId.value());
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor != null) {
            conditions
                    .and(
                            "(created_at, id) < (:at, :id)",
                            "at",
                            cursor.instant(0).atOffset(ZoneOffset.UTC))
                    .and("true", "id", cursor.uuid(1));
        }
        var rows = db.sql("select * from report" + conditions.where() + " order by created_at desc, id desc limit "
                        + paging.fetch())
                .params(conditions.parameters())
                .query(ReportSearch::summary)
                .list();
        return paging.page(rows, row -> Cursor.of(row.createdAt(), row.id()));
    }

    private static AtsReportSummary summary(ResultSet row, int number) throws SQLException {
        UUID cv = row.getObject("cv_id", UUID.class);
        UUID job = row.getObject("job_id", UUID.class);
        return new AtsReportSummary(
                new ReportId(row.getObject("id", UUID.class)),
                ReportStatus.valueOf(row.getString("status")),
                cv == null ? null : new CvId(cv),
                row.getObject("cv_version", Integer.class),
                job == null ? null : new JobId(job),
                row.getString("correlation_id"),
                row.getObject("score", Integer.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
