package dev.metier.search.posting;

import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.search.Seniority;
import dev.metier.hybrid.GeoPoint;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.meaning.Passages;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.place.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Postings to documents and back. */
@Component
public final class PostingDocuments {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Longer ones are no values to choose from. */
    private static final int LONGEST_VALUE = 200;

    private final Gazetteer gazetteer;
    private final YearlyPay pay;

    PostingDocuments(Gazetteer gazetteer, YearlyPay pay) {
        this.gazetteer = gazetteer;
        this.pay = pay;
    }

    /** What a hit holds. */
    public IndexedPosting read(String body) {
        return JSON.readValue(body, IndexedPosting.class);
    }

    /** The values of filters that hold for a posting. */
    public Map<String, List<String>> values(IndexedPosting posting) {
        return keywords(posting.facts(), gazetteer.read(posting.facts().place()));
    }

    /**
     * The document of a posting.
     *
     * @param model that made the vector
     */
    public IndexedDocument write(IndexedPosting posting, @Nullable String model, @Nullable Vector vector) {
        PostingFacts facts = posting.facts();
        Optional<Place> place = gazetteer.read(facts.place());
        Map<String, List<String>> keywords = keywords(facts, place);
        add(keywords, Passages.MODEL, model);
        return new IndexedDocument(
                posting.id().toString(),
                texts(facts, place),
                keywords,
                numbers(posting),
                points(place),
                vector,
                JSON.writeValueAsString(posting));
    }

    private static Map<String, String> texts(PostingFacts facts, Optional<Place> place) {
        Map<String, String> texts = new HashMap<>();
        texts.put(PostingFields.TITLE, facts.title());
        texts.put(PostingFields.COMPANY, facts.companyName());
        texts.put(PostingFields.DESCRIPTION, PlainText.of(facts.description()));
        texts.put(
                PostingFields.SKILLS,
                facts.skills().stream().map(RequiredSkill::name).collect(Collectors.joining(", ")));
        if (facts.place() != null) {
            String known = place.map(Place::words).orElse("");
            texts.put(PostingFields.PLACE, known.isEmpty() ? facts.place() : facts.place() + ", " + known);
        }
        return texts;
    }

    private static Map<String, List<String>> keywords(PostingFacts facts, Optional<Place> place) {
        Map<String, List<String>> keywords = new HashMap<>();
        keywords.put(
                "skill",
                facts.skills().stream()
                        .map(RequiredSkill::name)
                        .map(PostingDocuments::value)
                        .distinct()
                        .toList());
        add(keywords, "company", facts.companyName());
        keywords.put("name", List.of(value(facts.title())));
        keywords.put("mode", List.of(facts.workMode().name()));
        keywords.put("employment", List.of(facts.employmentType().name()));
        keywords.put("language", facts.languages());
        add(keywords, "category", facts.categoryName());
        add(keywords, "place", place.map(Place::name).orElse(null));
        add(keywords, "country", place.map(Place::country).orElse(null));
        add(
                keywords,
                "seniority",
                SeniorityWords.ofTitle(facts.title()).map(Seniority::name).orElse(null));
        return keywords;
    }

    private static void add(Map<String, List<String>> keywords, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            keywords.put(name, List.of(value(value)));
        }
    }

    private static String value(String text) {
        String whole = text.strip();
        return whole.substring(0, Math.min(whole.length(), LONGEST_VALUE));
    }

    private Map<String, Double> numbers(IndexedPosting posting) {
        PostingFacts facts = posting.facts();
        Map<String, Double> numbers = new HashMap<>();
        numbers.put(
                PostingFields.DEADLINE,
                facts.deadline() == null
                        ? PostingFields.NEVER
                        : (double) facts.deadline().toEpochDay());
        numbers.put(PostingFields.PUBLISHED, (double) posting.published().getEpochSecond());
        if (facts.salary() != null) {
            pay.inEuros(
                            facts.salary().max(),
                            facts.salary().currency(),
                            facts.salary().period())
                    .ifPresent(euros -> numbers.put(PostingFields.SALARY, euros));
        }
        return numbers;
    }

    private static Map<String, GeoPoint> points(Optional<Place> place) {
        return place.map(Place::point)
                .map(point -> Map.of(PostingFields.POINT, point))
                .orElse(Map.of());
    }
}
