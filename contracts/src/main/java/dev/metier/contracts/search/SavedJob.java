package dev.metier.contracts.search;

import java.time.Instant;

/**
 * An open posting that somebody saved.
 *
 * @param job without highlights
 */
public record SavedJob(SearchHit job, Instant savedAt) {}
