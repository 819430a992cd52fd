package dev.metier.contracts.cv;

import jakarta.validation.constraints.NotNull;

/** Whether a CV refuses changes from now on. */
public record LockCv(@NotNull Boolean locked) {}
