package dev.metier.contracts.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What applications are judged by; candidates see it too.
 *
 * @param weight 1 (a little) to 5 (decisive)
 */
public record Criterion(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 500) @Nullable String description,
        @Min(1) @Max(5) int weight) {}
