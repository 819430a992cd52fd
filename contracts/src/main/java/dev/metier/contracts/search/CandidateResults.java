package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to somebody who looks for people.
 *
 * @param total what matches the words and filters; who was found by meaning alone is not counted
 * @param facets of {@code skill}, {@code place}, {@code country}, {@code seniority} and {@code remote}
 * @param understood what was read from the text
 * @param didYouMean the text with its slips mended by words of people who show themselves; absent where it has none
 * @param model that meanings were compared with; absent where words alone were looked for
 * @param degraded empty where all is well
 * @param next the cursor to pass as {@code after} with the same question for the following page; absent on the last
 */
public record CandidateResults(
        List<CandidateHit> hits,
        long total,
        List<SearchFacet> facets,
        List<UnderstoodPart> understood,
        @Nullable String didYouMean,
        @Nullable String model,
        List<SearchDegradation> degraded,
        @Nullable String next) {

    public CandidateResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        understood = List.copyOf(understood);
        degraded = List.copyOf(degraded);
    }
}
