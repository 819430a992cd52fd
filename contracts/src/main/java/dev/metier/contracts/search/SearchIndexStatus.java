package dev.metier.contracts.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an index is.
 *
 * @param engine {@code lucene} or {@code opensearch}
 * @param generation how often it was built, from 1
 * @param documents that may be found
 * @param caughtUp whether it has read what there was when it was opened
 * @param rebuilding whether a new generation is being made beside it
 * @param builtAt when this generation took over
 * @param reason why it was built: {@code first start}, {@code asked for}, or what was wrong with the one before
 * @param failure what keeps it from reading on at the moment
 */
public record SearchIndexStatus(
        SearchIndexType type,
        String engine,
        int generation,
        long documents,
        boolean caughtUp,
        boolean rebuilding,
        Instant builtAt,
        String reason,
        @Nullable String failure) {}
