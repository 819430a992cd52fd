package dev.metier.contracts.cv;

import java.time.Instant;

/** One version in the history of a CV; {@code change} says what made it (parsed, created, copied, replaced, patched, restored). */
public record CvVersionView(int version, String change, Instant createdAt) {}
