package dev.metier.hybrid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to an index.
 *
 * @param words absent for everything that the filter lets through
 * @param vector of what is meant; with words both are fused
 * @param leastSimilarity cosine from which on a document without any of the words is a hit; -1 for every one
 * @param filter holds for hits and for counts
 * @param selections chosen values per keyword: hold for hits and for the counts of all other keywords, so that a count
 *     stays when one of its values is chosen
 * @param facets keywords whose values are counted, each with the number of values wanted
 * @param limit hits wanted, from 0
 * @param after the cursor of the last hit of the page before
 */
public record HybridQuery(
        @Nullable Words words,
        @Nullable Vector vector,
        double leastSimilarity,
        Filter filter,
        Map<String, List<String>> selections,
        Map<String, Integer> facets,
        Sort sort,
        int limit,
        @Nullable String after,
        boolean isHighlighted) {

    public HybridQuery {
        selections = Map.copyOf(selections);
        facets = Map.copyOf(facets);
        if (limit < 0 || limit > 1000) {
            throw new IllegalArgumentException("limit must be from 0 to 1000, and is " + limit);
        }
    }

    /** In which order hits come. */
    public sealed interface Sort {

        /** The best first; of equals, by id. */
        record Relevance() implements Sort {}

        /** By a number, documents without it last; of equals, by id. */
        record By(String number, boolean isDescending) implements Sort {}

        Sort RELEVANCE = new Relevance();
    }

    public static HybridQuery of(@Nullable Words words) {
        return new HybridQuery(words, null, -1, Filter.EVERYTHING, Map.of(), Map.of(), Sort.RELEVANCE, 10, null, false);
    }

    public HybridQuery near(@Nullable Vector meaning) {
        return near(meaning, -1);
    }

    public HybridQuery near(@Nullable Vector meaning, double least) {
        return new HybridQuery(words, meaning, least, filter, selections, facets, sort, limit, after, isHighlighted);
    }

    public HybridQuery where(Filter holds) {
        return new HybridQuery(
                words, vector, leastSimilarity, holds, selections, facets, sort, limit, after, isHighlighted);
    }

    public HybridQuery selecting(Map<String, List<String>> chosen) {
        return new HybridQuery(
                words, vector, leastSimilarity, filter, chosen, facets, sort, limit, after, isHighlighted);
    }

    public HybridQuery counting(Map<String, Integer> counted) {
        return new HybridQuery(
                words, vector, leastSimilarity, filter, selections, counted, sort, limit, after, isHighlighted);
    }

    public HybridQuery sorted(Sort order) {
        return new HybridQuery(
                words, vector, leastSimilarity, filter, selections, facets, order, limit, after, isHighlighted);
    }

    public HybridQuery page(int size, @Nullable String from) {
        return new HybridQuery(
                words, vector, leastSimilarity, filter, selections, facets, sort, size, from, isHighlighted);
    }

    public HybridQuery highlighted() {
        return new HybridQuery(words, vector, leastSimilarity, filter, selections, facets, sort, limit, after, true);
    }
}
