package dev.metier.search.candidate;

import dev.metier.contracts.jobs.Salary.Period;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.hybrid.GeoPoint;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.meaning.Passages;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.place.Place;
import dev.metier.search.posting.SeniorityWords;
import dev.metier.search.posting.YearlyPay;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Candidates to documents and back. */
@Component
class CandidateDocuments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Gazetteer gazetteer;
    private final YearlyPay pay;

    CandidateDocuments(Gazetteer gazetteer, YearlyPay pay) {
        this.gazetteer = gazetteer;
        this.pay = pay;
    }

    IndexedCandidate read(String body) {
        return JSON.readValue(body, IndexedCandidate.class);
    }

    /** The values of filters that hold for a candidate. */
    Map<String, List<String>> values(CandidateFacts facts) {
        Optional<Place> place = gazetteer.read(facts.place());
        Map<String, List<String>> values = new HashMap<>();
        values.put(
                "skill", facts.skills().stream().map(CandidateSkillView::name).toList());
        values.put("remote", List.of(Boolean.toString(facts.openToRemote())));
        add(values, "place", place.map(Place::name).orElse(null));
        add(values, "country", place.map(Place::country).orElse(null));
        add(values, "seniority", seniority(facts).map(Seniority::name).orElse(null));
        return values;
    }

    /** What the person says, else what their headline says. */
    static Optional<Seniority> seniority(CandidateFacts facts) {
        return Optional.ofNullable(facts.seniority())
                .or(() -> Optional.ofNullable(facts.headline()).flatMap(SeniorityWords::ofTitle));
    }

    /**
     * The document of a candidate.
     *
     * @param model that made the vector
     */
    IndexedDocument write(IndexedCandidate candidate, @Nullable String model, @Nullable Vector vector) {
        CandidateFacts facts = candidate.facts();
        Map<String, List<String>> keywords = values(facts);
        keywords.put("title", facts.desiredTitles());
        add(keywords, Passages.MODEL, model);
        return new IndexedDocument(
                candidate.id().toString(),
                texts(facts),
                keywords,
                numbers(candidate),
                points(facts),
                vector,
                JSON.writeValueAsString(candidate));
    }

    private Map<String, String> texts(CandidateFacts facts) {
        Map<String, String> texts = new HashMap<>();
        texts.put(CandidateFields.TITLES, String.join(", ", facts.desiredTitles()));
        texts.put(
                CandidateFields.SKILLS,
                facts.skills().stream().map(CandidateSkillView::name).collect(Collectors.joining(", ")));
        if (facts.headline() != null) {
            texts.put(CandidateFields.HEADLINE, facts.headline());
        }
        if (facts.place() != null) {
            String known = gazetteer.read(facts.place()).map(Place::words).orElse("");
            texts.put(CandidateFields.PLACE, known.isEmpty() ? facts.place() : facts.place() + ", " + known);
        }
        return texts;
    }

    private static void add(Map<String, List<String>> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, List.of(value.strip()));
        }
    }

    private Map<String, Double> numbers(IndexedCandidate candidate) {
        Map<String, Double> numbers = new HashMap<>();
        numbers.put(CandidateFields.TOLD, (double) candidate.told().getEpochSecond());
        asked(candidate.facts()).ifPresent(euros -> numbers.put(CandidateFields.SALARY, euros));
        return numbers;
    }

    /** Nothing where the currency has no rate here. */
    private Optional<Double> asked(CandidateFacts facts) {
        if (facts.salaryMin() == null || facts.salaryCurrency() == null) {
            return Optional.of(0.0);
        }
        return pay.inEuros(BigDecimal.valueOf(facts.salaryMin()), facts.salaryCurrency(), Period.YEAR);
    }

    private Map<String, GeoPoint> points(CandidateFacts facts) {
        return gazetteer
                .read(facts.place())
                .map(Place::point)
                .map(point -> Map.of(CandidateFields.POINT, point))
                .orElse(Map.of());
    }
}
