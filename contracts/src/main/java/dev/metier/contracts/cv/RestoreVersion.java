package dev.metier.contracts.cv;

import jakarta.validation.constraints.Min;

/** The version whose content a CV gets back. */
public record RestoreVersion(@Min(1) int version) {}
