package dev.metier.contracts.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A remark of a recruiter; never seen by the candidate. */
public record NoteRequest(@NotBlank @Size(max = 4000) String text) {}
