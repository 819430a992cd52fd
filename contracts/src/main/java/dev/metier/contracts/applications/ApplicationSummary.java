package dev.metier.contracts.applications;

import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as a card or a line.
 *
 * @param candidateName as it stands in the CV that was sent
 * @param score of the check, 0 to 100; absent until it ran
 */
public record ApplicationSummary(
        ApplicationId id,
        JobId jobId,
        String jobTitle,
        String companyName,
        UserId candidateId,
        String candidateName,
        Stage stage,
        ApplicationStatus status,
        @Nullable Integer score,
        Instant submittedAt,
        Instant stageSince,
        int version) {}
