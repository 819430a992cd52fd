package dev.metier.contracts.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where to move an application.
 *
 * @param stage the key of a stage of the posting's pipeline
 * @param reason why; needed for a rejection, kept for the company
 * @param version the version of the application that the person saw
 */
public record MoveRequest(
        @NotBlank @Size(max = 60) String stage,
        @Size(max = 1000) @Nullable String reason,
        @Nullable Integer version) {}
