package dev.metier.contracts.cv;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new CV that is written instead of read from a file. */
public record CreateCv(
        @NotBlank @Size(max = 200) String title, @NotNull Resume resume) {}
