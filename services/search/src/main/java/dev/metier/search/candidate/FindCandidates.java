package dev.metier.search.candidate;

import dev.metier.contracts.search.CandidateResults;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.contracts.search.UnderstoodPart.Kind;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Meaning;
import dev.metier.search.meaning.MeantQuestion;
import dev.metier.search.question.Question;
import dev.metier.search.question.QuestionReader;
import dev.metier.search.request.Facets;
import dev.metier.search.request.PageCursor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Looks for people. Nobody who hides is in the index, so no answer has to leave anybody out. */
@Component
class FindCandidates {

    /** Filters whose values are counted, and how many of them. */
    private static final Map<String, Integer> COUNTED =
            Map.of("skill", 20, "place", 15, "country", 15, "seniority", 6, "remote", 2);

    private final LiveIndex index;
    private final QuestionReader reader;
    private final CandidateFilters filters;
    private final CandidateHits written;
    private final CandidateWords words;
    private final Meaning meaning;

    FindCandidates(
            @Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex index,
            QuestionReader reader,
            CandidateFilters filters,
            CandidateHits written,
            CandidateWords words,
            Meaning meaning) {
        this.index = index;
        this.reader = reader;
        this.filters = filters;
        this.written = written;
        this.words = words;
        this.meaning = meaning;
    }

    CandidateResults find(CandidateRequest request, int limit, @Nullable String after) {
        Question question = reader.readOfPeople(request.text(), request.plain());
        MeantQuestion meant = meaning.read(question.rest(), question.isPlain());
        HybridQuery asked = meant.near(HybridQuery.of(question.words().orElse(null)))
                .where(filters.of(request, question))
                .selecting(request.chosen())
                .counting(COUNTED)
                .sorted(question.hasWords() ? Sort.RELEVANCE : new Sort.By(CandidateFields.TOLD, true))
                .page(limit + 1, PageCursor.read(after, request))
                .highlighted();
        Hits found = PageCursor.refusing(() -> index.read(open -> open.search(asked)));
        List<Hits.Hit> page =
                found.hits().subList(0, Math.min(limit, found.hits().size()));
        boolean isMore = found.hits().size() > limit;
        return new CandidateResults(
                page.stream().map(hit -> written.write(hit, request, question)).toList(),
                found.total(),
                Facets.of(found, COUNTED.keySet(), request.chosen()),
                question.parts(),
                after == null ? mended(request, question) : null,
                meant.model(),
                meant.degraded(index),
                isMore ? PageCursor.write(page.getLast().cursor(), request) : null);
    }

    private @Nullable String mended(CandidateRequest request, Question question) {
        List<String> understood = question.parts().stream()
                .filter(part -> part.kind() != Kind.PHRASE && part.kind() != Kind.EXCLUDED)
                .map(UnderstoodPart::text)
                .toList();
        return words.mended(request.text(), understood);
    }
}
