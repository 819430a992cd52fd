package dev.metier.search.request;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.search.index.LiveIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many postings are open. */
@Component
public class OpenPostings {

    private static final String COMPANY = "company";

    private final LiveIndex index;
    private final PostingFilters filters;
    private final Clock clock;

    OpenPostings(LiveIndex index, PostingFilters filters, Clock clock) {
        this.index = index;
        this.filters = filters;
        this.clock = clock;
    }

    /** Of companies of these names, by name; one question to the index. A name without any is absent. */
    public Map<String, Long> byCompany(List<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        HybridQuery asked = HybridQuery.of(null)
                .where(new Filter.All(List.of(filters.open(today), new Filter.AnyOf(COMPANY, names))))
                .counting(Map.of(COMPANY, names.size()))
                .page(0, null);
        Map<String, Long> open = new HashMap<>();
        Hits found = index.read(postings -> postings.search(asked));
        found.facets().getOrDefault(COMPANY, List.of()).forEach(each -> open.put(each.value(), each.count()));
        return open;
    }
}
