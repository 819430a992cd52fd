package dev.metier.contracts.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A search as somebody saves it, or changes it as a whole. */
public record SavedSearchRequest(
        @NotBlank @Size(max = 120) String name,
        @Valid @NotNull SearchQuestion question,
        @NotNull AlertPace alert) {}
