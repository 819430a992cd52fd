package dev.metier.contracts.search;

import dev.metier.contracts.id.JobId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A hit that somebody opened.
 *
 * @param q the text of the question; absent where it had none
 * @param id of the posting
 * @param position in the whole list of hits, from 1
 */
public record SearchClick(
        @Size(max = SearchApi.LONGEST) @Nullable String q,
        @NotNull JobId id,
        @Min(1) @Max(10_000) int position) {}
