package dev.metier.search.company;

import dev.metier.contracts.search.CompanyHit;
import dev.metier.contracts.search.CompanyResults;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.Words;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.request.Facets;
import dev.metier.search.request.Highlights;
import dev.metier.search.request.OpenPostings;
import dev.metier.search.request.PageCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Looks for companies. Words are mere words: a company may be called Remote, or Senior. */
@Component
class FindCompanies {

    private static final Map<String, Integer> COUNTED = Map.of("place", 15, "country", 15);
    private static final List<Map.Entry<String, String>> NAMES =
            List.of(Map.entry(CompanyFields.NAME, "name"), Map.entry(CompanyFields.LOCATION, "place"));

    private final LiveIndex companies;
    private final OpenPostings postings;

    FindCompanies(@Qualifier(LiveIndex.OF_COMPANIES) LiveIndex companies, OpenPostings postings) {
        this.companies = companies;
        this.postings = postings;
    }

    CompanyResults find(CompanyRequest request, int limit, @Nullable String after) {
        Words words = Words.allOf(request.text());
        boolean hasWords = !words.terms().isEmpty();
        HybridQuery asked = HybridQuery.of(hasWords ? words : null)
                .selecting(request.chosen())
                .counting(COUNTED)
                .sorted(hasWords ? Sort.RELEVANCE : new Sort.By(CompanyFields.TOLD, true))
                .page(limit + 1, PageCursor.read(after, request))
                .highlighted();
        Hits found = PageCursor.refusing(() -> companies.read(open -> open.search(asked)));
        List<Hits.Hit> page =
                found.hits().subList(0, Math.min(limit, found.hits().size()));
        return new CompanyResults(
                written(page),
                found.total(),
                Facets.of(found, COUNTED.keySet(), request.chosen()),
                companies.isBehind() ? List.of(SearchDegradation.INDEX_BEHIND) : List.of(),
                found.hits().size() > limit ? PageCursor.write(page.getLast().cursor(), request) : null);
    }

    private List<CompanyHit> written(List<Hits.Hit> page) {
        List<IndexedCompany> read =
                page.stream().map(hit -> CompanyProjection.read(hit.body())).toList();
        Map<String, Long> open =
                postings.byCompany(read.stream().map(IndexedCompany::name).toList());
        List<CompanyHit> written = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            written.add(written(page.get(i), read.get(i), open));
        }
        return written;
    }

    private static CompanyHit written(Hits.Hit hit, IndexedCompany company, Map<String, Long> open) {
        return new CompanyHit(
                company.id(),
                company.name(),
                company.place(),
                company.country(),
                company.website(),
                open.getOrDefault(company.name(), 0L),
                Highlights.of(hit, NAMES));
    }
}
