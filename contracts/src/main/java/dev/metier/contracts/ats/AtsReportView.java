package dev.metier.contracts.ats;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored check of a CV.
 *
 * @param ownerId whose CV it is; absent where a service checked a resume of its own
 * @param cvVersion the version of the CV that was checked
 * @param check absent unless {@code READY}
 * @param failure one sentence, only where {@code FAILED}
 */
public record AtsReportView(
        ReportId id,
        ReportStatus status,
        @Nullable UserId ownerId,
        @Nullable CvId cvId,
        @Nullable Integer cvVersion,
        @Nullable JobId jobId,
        @Nullable String correlationId,
        Instant createdAt,
        @Nullable CvCheck check,
        @Nullable String failure) {}
