package dev.metier.contracts.search;

import dev.metier.contracts.id.SearchedId;
import java.time.Instant;

/**
 * A text that was looked for.
 *
 * @param total hits that it had
 */
public record SearchHistoryEntry(SearchedId id, String q, long total, Instant searchedAt) {}
