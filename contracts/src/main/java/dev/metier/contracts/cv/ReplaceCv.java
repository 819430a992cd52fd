package dev.metier.contracts.cv;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A whole new content for a CV.
 *
 * @param version the version that was read; refused with 409 when another one is current by now
 * @param title the new title; absent leaves it as it is
 */
public record ReplaceCv(
        @Min(1) int version,
        @Nullable @Size(min = 1, max = 200) String title,
        @NotNull Resume resume) {}
