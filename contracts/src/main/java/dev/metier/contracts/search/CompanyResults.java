package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to somebody who looks for companies.
 *
 * @param facets of {@code place} and {@code country}
 * @param degraded empty where all is well
 * @param next the cursor to pass as {@code after} with the same question for the following page; absent on the last
 */
public record CompanyResults(
        List<CompanyHit> hits,
        long total,
        List<SearchFacet> facets,
        List<SearchDegradation> degraded,
        @Nullable String next) {

    public CompanyResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        degraded = List.copyOf(degraded);
    }
}
