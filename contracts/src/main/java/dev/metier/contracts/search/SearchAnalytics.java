package dev.metier.contracts.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for in a time, without anybody's name. Texts that fewer than {@link SearchUsageApi#SMALLEST} askings had are
 * not listed.
 *
 * @param from the first day, UTC
 * @param to the last day, UTC
 * @param questions askings; what somebody types on within a minute counts once
 * @param withoutResults those of them that had no hit
 * @param clicks hits that were opened
 * @param clickThroughRate share of the askings with at least one click, 0 to 1; absent without askings
 * @param meanPosition of the hits that were opened, from 1; absent without clicks
 * @param texts asked most often, at most 50
 * @param textsWithoutResults asked most often without a hit, at most 50
 */
public record SearchAnalytics(
        LocalDate from,
        LocalDate to,
        long questions,
        long withoutResults,
        long clicks,
        @Nullable Double clickThroughRate,
        @Nullable Double meanPosition,
        List<AskedText> texts,
        List<AskedText> textsWithoutResults) {

    public SearchAnalytics {
        texts = List.copyOf(texts);
        textsWithoutResults = List.copyOf(textsWithoutResults);
    }

    /**
     * A text, in lower case.
     *
     * @param hits it had on average
     */
    public record AskedText(String text, long askings, double hits) {}
}
