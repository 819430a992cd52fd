package dev.metier.search.request;

import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.search.SearchHighlight;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchType;
import dev.metier.contracts.search.SearchWhy;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.hybrid.Hits;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.place.Place;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.posting.PostingDocuments;
import dev.metier.search.posting.PostingFields;
import dev.metier.search.posting.SeniorityWords;
import dev.metier.search.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes hits as people see them. */
@Component
public class PostingHits {

    /** The most telling first. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry(PostingFields.TITLE, "title"),
            Map.entry(PostingFields.SKILLS, "skills"),
            Map.entry(PostingFields.COMPANY, "company"),
            Map.entry(PostingFields.PLACE, "place"),
            Map.entry(PostingFields.DESCRIPTION, "description"));

    private final PostingDocuments documents;
    private final Gazetteer gazetteer;

    PostingHits(PostingDocuments documents, Gazetteer gazetteer) {
        this.documents = documents;
        this.gazetteer = gazetteer;
    }

    SearchHit write(Hits.Hit hit, SearchRequest request, Question question) {
        IndexedPosting posting = documents.read(hit.body());
        return write(posting, Highlights.of(hit, NAMES), why(hit, posting, request, question));
    }

    /** A posting that nobody asked for in words. */
    public SearchHit plain(IndexedPosting posting) {
        return write(posting, List.of(), new SearchWhy(List.of(), List.of(), List.of(), null));
    }

    private SearchHit write(IndexedPosting posting, List<SearchHighlight> highlights, SearchWhy why) {
        PostingFacts facts = posting.facts();
        return new SearchHit(
                SearchType.JOBS,
                posting.id().value(),
                facts.title(),
                "/jobs/" + posting.id() + "/" + facts.slug(),
                facts.companyId(),
                facts.companyName(),
                facts.place(),
                gazetteer.read(facts.place()).map(Place::country).orElse(null),
                facts.workMode(),
                facts.employmentType(),
                facts.categoryName(),
                SeniorityWords.ofTitle(facts.title()).orElse(null),
                facts.salary(),
                facts.skills().stream()
                        .sorted(Comparator.comparing(RequiredSkill::need))
                        .map(RequiredSkill::name)
                        .toList(),
                facts.languages(),
                posting.published(),
                facts.deadline(),
                highlights,
                why);
    }

    private SearchWhy why(Hits.Hit hit, IndexedPosting posting, SearchRequest request, Question question) {
        Map<String, List<String>> values = documents.values(posting);
        List<SearchWhy.AppliedFilter> filters = new ArrayList<>();
        request.chosen()
                .forEach((name, chosen) -> chosen.stream()
                        .filter(value -> values.getOrDefault(name, List.of()).contains(value))
                        .forEach(value -> filters.add(new SearchWhy.AppliedFilter(name, value))));
        add(filters, "near", request.near());
        add(filters, "salaryMin", request.salaryMin());
        add(filters, "since", request.since());
        List<UnderstoodPart> understood = question.parts().stream()
                .filter(part -> part.kind() != UnderstoodPart.Kind.SKILL || isMatched(part, hit))
                .toList();
        return new SearchWhy(hit.matched(), filters, understood, hit.similarity());
    }

    private static boolean isMatched(UnderstoodPart part, Hits.Hit hit) {
        return hit.matched().stream().anyMatch(word -> word.equalsIgnoreCase(part.text()));
    }

    private static void add(List<SearchWhy.AppliedFilter> filters, String name, @Nullable Object value) {
        if (value != null) {
            filters.add(new SearchWhy.AppliedFilter(name, value.toString()));
        }
    }
}
