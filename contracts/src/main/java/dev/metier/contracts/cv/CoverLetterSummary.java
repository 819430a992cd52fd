package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of own cover letters. */
public record CoverLetterSummary(
        LetterId id,
        String title,
        int version,
        @Nullable CvId cvId,
        @Nullable JobId jobId,
        @Nullable String language,
        @Nullable String subject,
        Instant createdAt,
        Instant updatedAt) {}
