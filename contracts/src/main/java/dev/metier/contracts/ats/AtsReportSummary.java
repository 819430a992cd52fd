package dev.metier.contracts.ats;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of reports; {@code score} is absent unless {@code READY}. */
public record AtsReportSummary(
        ReportId id,
        ReportStatus status,
        @Nullable CvId cvId,
        @Nullable Integer cvVersion,
        @Nullable JobId jobId,
        @Nullable String correlationId,
        @Nullable Integer score,
        Instant createdAt) {}
