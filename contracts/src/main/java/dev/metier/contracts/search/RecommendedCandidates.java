package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People for a posting, who fits best first. It is advice: who is asked, a person decides.
 *
 * @param engine how the score is made
 * @param engineVersion another one may give other scores
 * @param degraded empty where all is well
 * @param next the cursor to pass as {@code after}; absent on the last page
 */
public record RecommendedCandidates(
        List<RecommendedCandidate> items,
        String engine,
        String engineVersion,
        List<SearchDegradation> degraded,
        @Nullable String next) {

    public RecommendedCandidates {
        items = List.copyOf(items);
        degraded = List.copyOf(degraded);
    }
}
