package dev.metier.contracts.ats;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import dev.metier.contracts.id.UserId;
import org.jspecify.annotations.Nullable;

/** A check of a CV is done and can be read under {@code reportId}. Holds no text of the CV. */
@EventType(topic = "ats-events", type = "ats.report-generated")
public record AtsReportGenerated(
        ReportId reportId,
        @Nullable UserId ownerId,
        @Nullable CvId cvId,
        @Nullable JobId jobId,
        int score,
        String engine,
        String engineVersion)
        implements Event {

    @Override
    public String key() {
        return reportId.value().toString();
    }
}
