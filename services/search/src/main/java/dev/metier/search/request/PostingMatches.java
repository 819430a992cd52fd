package dev.metier.search.request;

import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchQuestion;
import dev.metier.contracts.search.SearchType;
import dev.metier.contracts.search.Seniority;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.posting.PostingDocuments;
import dev.metier.search.posting.PostingFields;
import dev.metier.search.question.Question;
import dev.metier.search.question.QuestionReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Answers questions that were written down, by words and filters alone: nearness in meaning has no end. */
@Component
public class PostingMatches {

    private final LiveIndex index;
    private final QuestionReader reader;
    private final PostingFilters filters;
    private final PostingDocuments documents;
    private final Clock clock;

    PostingMatches(
            LiveIndex index, QuestionReader reader, PostingFilters filters, PostingDocuments documents, Clock clock) {
        this.index = index;
        this.reader = reader;
        this.filters = filters;
        this.documents = documents;
        this.clock = clock;
    }

    /** Errors: {@code validation-failed} for what a search would refuse. */
    public void check(SearchQuestion question) {
        SearchRequest request = request(question);
        filters.of(request, reader.read("", List.of()), today());
    }

    /** Whether something may be missing at the moment. */
    public boolean isBehind() {
        return !index.isOpen() || index.isBehind();
    }

    /** Postings that match and were published at this time or later, the newest first, at most so many. */
    public List<IndexedPosting> publishedSince(SearchQuestion question, Instant since, int most) {
        SearchRequest request = request(question);
        Question read = reader.read(request.text(), request.plain());
        Filter fresh = new Filter.Between(PostingFields.PUBLISHED, (double) since.getEpochSecond(), null);
        HybridQuery asked = HybridQuery.of(read.words().orElse(null))
                .where(new Filter.All(List.of(fresh, filters.of(request, read, today()))))
                .selecting(request.chosen())
                .sorted(new Sort.By(PostingFields.PUBLISHED, true))
                .page(most, null);
        return index.read(open -> open.search(asked)).hits().stream()
                .map(hit -> documents.read(hit.body()))
                .filter(posting -> !posting.published().isBefore(since))
                .toList();
    }

    private static SearchRequest request(SearchQuestion question) {
        Map<String, List<String>> chosen = new HashMap<>();
        chosen.put("skill", question.skill());
        chosen.put("company", question.company());
        chosen.put("place", question.place());
        chosen.put("country", question.country());
        chosen.put("category", question.category());
        chosen.put("language", question.language());
        chosen.put("mode", question.mode().stream().map(WorkMode::name).toList());
        chosen.put(
                "employment",
                question.employment().stream().map(EmploymentType::name).toList());
        chosen.put(
                "seniority", question.seniority().stream().map(Seniority::name).toList());
        chosen.values().removeIf(List::isEmpty);
        String near = question.near();
        return new SearchRequest(
                SearchRequest.readable(question.q()),
                SearchType.JOBS,
                chosen,
                near == null || near.isBlank() ? null : near.strip(),
                Objects.requireNonNullElse(question.radius(), SearchRequest.USUAL_RADIUS),
                question.salaryMin(),
                Objects.requireNonNullElse(question.currency(), "EUR"),
                question.since(),
                question.sort(),
                question.plain());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
