package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param total what matches the words and filters; what was found by meaning alone is not counted
 * @param understood what was read from the text
 * @param related skills next to those in the text that open postings ask for, the most asked for first; at most six
 * @param didYouMean the text with its slips mended; absent where it has none
 * @param model that meanings were compared with; absent where words alone were looked for
 * @param degraded empty where all is well
 * @param next the cursor to pass as {@code after} with the same question for the following page; absent on the last
 */
public record SearchResults(
        List<SearchHit> hits,
        long total,
        List<SearchFacet> facets,
        List<UnderstoodPart> understood,
        List<String> related,
        @Nullable String didYouMean,
        @Nullable String model,
        List<SearchDegradation> degraded,
        @Nullable String next) {

    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        understood = List.copyOf(understood);
        related = List.copyOf(related);
        degraded = List.copyOf(degraded);
    }
}
