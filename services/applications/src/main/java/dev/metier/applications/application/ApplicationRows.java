package dev.metier.applications.application;

import dev.metier.applications.pipeline.Pipeline;
import dev.metier.contracts.applications.ApplicationStatus;
import dev.metier.contracts.applications.ApplicationSummary;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads summaries from rows of the table {@code application}. */
final class ApplicationRows {

    private ApplicationRows() {}

    static ApplicationSummary summary(ResultSet row) throws SQLException {
        return new ApplicationSummary(
                new ApplicationId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job_id", UUID.class)),
                row.getString("job_title"),
                row.getString("company_name"),
                new UserId(row.getObject("candidate_id", UUID.class)),
                row.getString("candidate_name"),
                Pipeline.DEFAULT.stage(row.getString("stage")),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getObject("score", Integer.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
