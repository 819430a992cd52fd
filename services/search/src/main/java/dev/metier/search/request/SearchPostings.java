package dev.metier.search.request;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchResults;
import dev.metier.contracts.search.SearchSort;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.platform.errors.MetierException;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Meaning;
import dev.metier.search.meaning.MeantQuestion;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.posting.PostingDocuments;
import dev.metier.search.posting.PostingFields;
import dev.metier.search.question.Question;
import dev.metier.search.question.QuestionReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for postings. What is closed is not in the index, and what is past its last day is left out of every answer. */
@Component
class SearchPostings {

    /** Filters whose values are counted, and how many of them. */
    private static final Map<String, Integer> COUNTED = Map.of(
            "skill",
            20,
            "company",
            15,
            "place",
            15,
            "country",
            15,
            "mode",
            3,
            "employment",
            6,
            "category",
            15,
            "language",
            15,
            "seniority",
            6);

    private final LiveIndex index;
    private final QuestionReader reader;
    private final PostingFilters filters;
    private final PostingHits written;
    private final PostingDocuments documents;
    private final PostingSuggestions suggestions;
    private final RelatedSkills related;
    private final Meaning meaning;
    private final Clock clock;

    SearchPostings(
            LiveIndex index,
            QuestionReader reader,
            PostingFilters filters,
            PostingHits written,
            PostingDocuments documents,
            PostingSuggestions suggestions,
            RelatedSkills related,
            Meaning meaning,
            Clock clock) {
        this.index = index;
        this.reader = reader;
        this.filters = filters;
        this.written = written;
        this.documents = documents;
        this.suggestions = suggestions;
        this.related = related;
        this.meaning = meaning;
        this.clock = clock;
    }

    SearchResults search(SearchRequest request, int limit, @Nullable String after) {
        Question question = reader.read(request.text(), request.plain());
        Sort order = order(request, question);
        MeantQuestion meant = meaning.read(question.rest(), order instanceof Sort.Relevance && question.isPlain());
        HybridQuery asked = meant.near(HybridQuery.of(question.words().orElse(null)))
                .where(filters.of(request, question, today()))
                .selecting(request.chosen())
                .counting(COUNTED)
                .sorted(order)
                .page(limit + 1, PageCursor.read(after, request))
                .highlighted();
        Hits found = PageCursor.refusing(() -> index.read(open -> open.search(asked)));
        List<Hits.Hit> page =
                found.hits().subList(0, Math.min(limit, found.hits().size()));
        boolean isMore = found.hits().size() > limit;
        return new SearchResults(
                page.stream().map(hit -> written.write(hit, request, question)).toList(),
                found.total(),
                Facets.of(found, COUNTED.keySet(), request.chosen()),
                question.parts(),
                related.of(question, request),
                found.total() == 0 || question.hasWords() ? suggestions.mended(request.text()) : null,
                meant.model(),
                meant.degraded(index),
                isMore ? PageCursor.write(page.getLast().cursor(), request) : null);
    }

    /** Open postings like this one. Errors: {@code not-found}. */
    List<SearchHit> similar(JobId id, int limit) {
        Filter open = filters.open(today());
        HybridQuery itself = HybridQuery.of(null)
                .where(new Filter.All(List.of(open, new Filter.Ids(List.of(id.toString())))))
                .page(1, null);
        IndexedPosting posting = index.read(each -> each.search(itself)).hits().stream()
                .findFirst()
                .map(hit -> documents.read(hit.body()))
                .orElseThrow(() -> MetierException.notFound("posting"));
        String words = posting.facts().title() + " "
                + posting.facts().skills().stream().map(RequiredSkill::name).collect(Collectors.joining(" "));
        Question question = reader.read("", List.of());
        Vector vector = index.read(each -> each.vectors(List.of(id.toString()))).get(id.toString());
        HybridQuery asked = near(HybridQuery.of(Words.anyOf(words)), vector)
                .where(new Filter.All(List.of(open, new Filter.Not(new Filter.Ids(List.of(id.toString()))))))
                .page(limit, null);
        return index.read(each -> each.search(asked)).hits().stream()
                .map(hit -> written.write(hit, PostingFilters.NONE, question))
                .toList();
    }

    private HybridQuery near(HybridQuery words, @Nullable Vector vector) {
        return vector == null ? words : words.near(vector, meaning.least(vector));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Sort order(SearchRequest request, Question question) {
        SearchSort wanted = request.sort() == null ? SearchSort.RELEVANCE : request.sort();
        return switch (wanted) {
            case RELEVANCE -> question.hasWords() ? Sort.RELEVANCE : new Sort.By(PostingFields.PUBLISHED, true);
            case DATE -> new Sort.By(PostingFields.PUBLISHED, true);
            case SALARY -> new Sort.By(PostingFields.SALARY, true);
        };
    }
}
