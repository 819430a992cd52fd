package dev.metier.contracts.jobs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A category as an administrator writes it. */
public record JobCategoryRequest(@NotBlank @Size(max = 80) String name) {}
