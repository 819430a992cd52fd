package dev.metier.search.recommendation;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.posting.PostingDocuments;
import dev.metier.search.request.PostingFilters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Open postings by their ids. */
@Component
class Postings {

    private final LiveIndex index;
    private final PostingFilters filters;
    private final PostingDocuments documents;
    private final Clock clock;

    Postings(LiveIndex index, PostingFilters filters, PostingDocuments documents, Clock clock) {
        this.index = index;
        this.filters = filters;
        this.documents = documents;
        this.clock = clock;
    }

    Optional<IndexedPosting> find(JobId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    Map<JobId, IndexedPosting> find(Collection<JobId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Filter these = new Filter.Ids(ids.stream().map(JobId::toString).toList());
        HybridQuery asked = HybridQuery.of(null)
                .where(new Filter.All(List.of(filters.open(today), these)))
                .page(ids.size(), null);
        return index.read(open -> open.search(asked)).hits().stream()
                .map(hit -> documents.read(hit.body()))
                .collect(Collectors.toMap(IndexedPosting::id, posting -> posting));
    }

    /** What is compared of a posting, without its long text. */
    static IndexedPosting brief(IndexedPosting posting) {
        PostingFacts facts = posting.facts();
        return new IndexedPosting(
                posting.id(),
                new PostingFacts(
                        facts.companyId(),
                        facts.companyName(),
                        facts.title(),
                        facts.slug(),
                        "",
                        facts.categoryName(),
                        facts.employmentType(),
                        facts.workMode(),
                        facts.place(),
                        facts.salary(),
                        facts.skills(),
                        List.of(),
                        facts.languages(),
                        facts.deadline(),
                        facts.publishedAt()),
                posting.published());
    }
}
