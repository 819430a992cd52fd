package dev.metier.contracts.search;

import dev.metier.contracts.id.SavedSearchId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody saved.
 *
 * @param lookedAt when it was last looked whether there is something new; absent before the first time
 * @param nextAt when that is to happen next; absent without alerts
 */
public record SavedSearchView(
        SavedSearchId id,
        String name,
        SearchQuestion question,
        AlertPace alert,
        Instant createdAt,
        @Nullable Instant lookedAt,
        @Nullable Instant nextAt) {}
