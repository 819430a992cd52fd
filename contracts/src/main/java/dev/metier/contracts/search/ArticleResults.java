package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to somebody who looks for help.
 *
 * @param total what matches the words and filters; what was found by meaning alone is not counted
 * @param facets of {@code topic} and {@code language}
 * @param model that meanings were compared with; absent where words alone were looked for
 * @param degraded empty where all is well
 * @param next the cursor to pass as {@code after} with the same question for the following page; absent on the last
 */
public record ArticleResults(
        List<ArticleHit> hits,
        long total,
        List<SearchFacet> facets,
        @Nullable String model,
        List<SearchDegradation> degraded,
        @Nullable String next) {

    public ArticleResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        degraded = List.copyOf(degraded);
    }
}
