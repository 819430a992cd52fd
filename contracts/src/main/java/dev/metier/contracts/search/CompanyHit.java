package dev.metier.contracts.search;

import dev.metier.contracts.id.CompanyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that was found.
 *
 * @param place as it was written
 * @param country ISO 3166 code, where the place is known
 * @param openPostings how many postings of a company of this name are open
 * @param highlights the best first
 */
public record CompanyHit(
        CompanyId id,
        String name,
        @Nullable String place,
        @Nullable String country,
        @Nullable String website,
        long openPostings,
        List<SearchHighlight> highlights) {

    public CompanyHit {
        highlights = List.copyOf(highlights);
    }
}
