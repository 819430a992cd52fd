package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of own CVs. */
public record CvSummary(
        CvId id,
        String title,
        int version,
        @Nullable String name,
        @Nullable String label,
        Instant createdAt,
        Instant updatedAt) {}
