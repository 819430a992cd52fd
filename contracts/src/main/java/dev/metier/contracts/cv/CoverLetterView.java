package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A cover letter; its parts as in {@link CoverLetterRequest}. {@code version} counts its changes from 1. */
public record CoverLetterView(
        LetterId id,
        String title,
        int version,
        @Nullable CvId cvId,
        @Nullable JobId jobId,
        @Nullable String language,
        @Nullable String recipient,
        @Nullable String subject,
        String body,
        @Nullable String closing,
        Instant createdAt,
        Instant updatedAt) {}
