package dev.metier.search.candidate;

import dev.metier.contracts.search.CandidateHit;
import dev.metier.contracts.search.SearchHighlight;
import dev.metier.contracts.search.SearchWhy;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.hybrid.Hits;
import dev.metier.search.question.Question;
import dev.metier.search.request.Highlights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes hits as recruiters see them. */
@Component
public class CandidateHits {

    /** The most telling first. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry(CandidateFields.HEADLINE, "headline"),
            Map.entry(CandidateFields.TITLES, "desiredTitles"),
            Map.entry(CandidateFields.SKILLS, "skills"),
            Map.entry(CandidateFields.PLACE, "place"));

    private final CandidateDocuments documents;

    CandidateHits(CandidateDocuments documents) {
        this.documents = documents;
    }

    CandidateHit write(Hits.Hit hit, CandidateRequest request, Question question) {
        IndexedCandidate candidate = documents.read(hit.body());
        CandidateFacts facts = candidate.facts();
        Map<String, List<String>> values = documents.values(facts);
        SearchWhy why = new SearchWhy(
                hit.matched(), applied(facts, values, request), understood(hit, question), hit.similarity());
        return write(candidate, values, Highlights.of(hit, NAMES), why);
    }

    /** Somebody whom nobody asked for in words. */
    public CandidateHit plain(String body) {
        IndexedCandidate candidate = documents.read(body);
        SearchWhy why = new SearchWhy(List.of(), List.of(), List.of(), null);
        return write(candidate, documents.values(candidate.facts()), List.of(), why);
    }

    private static CandidateHit write(
            IndexedCandidate candidate,
            Map<String, List<String>> values,
            List<SearchHighlight> highlights,
            SearchWhy why) {
        CandidateFacts facts = candidate.facts();
        return new CandidateHit(
                candidate.id(),
                facts.displayName(),
                facts.headline(),
                facts.desiredTitles(),
                facts.place(),
                values.getOrDefault("country", List.of()).stream().findFirst().orElse(null),
                facts.openToRemote(),
                CandidateDocuments.seniority(facts).orElse(null),
                facts.salaryMin(),
                facts.salaryCurrency(),
                facts.skills(),
                highlights,
                why);
    }

    private static List<SearchWhy.AppliedFilter> applied(
            CandidateFacts facts, Map<String, List<String>> values, CandidateRequest request) {
        List<SearchWhy.AppliedFilter> applied = new ArrayList<>();
        request.chosen()
                .forEach((name, chosen) -> chosen.stream()
                        .filter(value -> values.getOrDefault(name, List.of()).contains(value))
                        .forEach(value -> applied.add(new SearchWhy.AppliedFilter(name, value))));
        if (request.near() != null) {
            applied.add(new SearchWhy.AppliedFilter("near", request.near()));
        }
        if (request.salaryMax() != null && facts.salaryMin() != null) {
            applied.add(
                    new SearchWhy.AppliedFilter("salaryMax", request.salaryMax().toString()));
        }
        return applied;
    }

    private static List<UnderstoodPart> understood(Hits.Hit hit, Question question) {
        return question.parts().stream()
                .filter(part -> part.kind() != UnderstoodPart.Kind.SKILL
                        || hit.matched().stream().anyMatch(word -> word.equalsIgnoreCase(part.text())))
                .toList();
    }
}
