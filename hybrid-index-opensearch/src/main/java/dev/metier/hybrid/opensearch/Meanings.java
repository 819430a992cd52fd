package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.UnreadableCursor;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.fusion.AdaptiveFusion;
import dev.metier.hybrid.fusion.AdaptiveFusion.Ranked;
import dev.metier.hybrid.fusion.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hits by words and hits by meaning in one order. */
final class Meanings {

    /** One more than the cosine, because scores are not negative; as exact as the numbers of the vectors. */
    private static final String COSINE = """
        BytesRef written = doc[params.field].value;
        byte[] bytes = written.bytes;
        int at = written.offset;
        double sum = 1;
        for (def number : params.asked) {
            sum += number * Float.intBitsToFloat(((bytes[at] & 255) << 24) | ((bytes[at + 1] & 255) << 16)
                | ((bytes[at + 2] & 255) << 8) | (bytes[at + 3] & 255));
            at += 4;
        }
        return Math.max(0, sum);
        """;

    /** The first by words and by meaning: nearly always one of them is the best of both. */
    private static final int LIKELY = 10;

    private final IndexSchema schema;
    private final OpenSearchSearch search;
    private final AdaptiveFusion fusion = new AdaptiveFusion();

    Meanings(IndexSchema schema, OpenSearchSearch search) {
        this.schema = schema;
        this.search = search;
    }

    static int offset(@Nullable String cursor) {
        try {
            int offset = cursor == null ? 0 : Integer.parseInt(cursor);
            if (offset < 0) {
                throw new NumberFormatException("below 0");
            }
            return offset;
        } catch (NumberFormatException e) {
            throw new UnreadableCursor(e);
        }
    }

    /** Asks for the nearest documents, each compared with the vector: exact, and as long as the filter lets many through. */
    Map<String, Object> nearest(HybridQuery query, Vector asked, int wanted) {
        return nearest(
                Filters.all(List.of(Filters.of(query.filter(), schema), Facets.selections(query.selections()))),
                asked,
                wanted);
    }

    List<Hit> page(
            HybridQuery query,
            Vector asked,
            @Nullable Lexical lexical,
            JsonNode byWords,
            JsonNode byMeaning,
            int from) {
        Map<String, Double> scores = scores(byWords);
        Map<String, Double> similarities = similarities(byMeaning);
        Map<String, Integer> rounds = new TreeMap<>();
        addRounds(rounds, scores.keySet());
        addRounds(rounds, similarities.keySet());
        Map<String, Vector> vectors = complete(scores, similarities, asked, lexical, rounds.keySet());
        List<String> ids = List.copyOf(rounds.keySet());
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < ids.size(); number++) {
            String id = ids.get(number);
            candidates.add(new Candidate(
                    number,
                    rounds.getOrDefault(id, 0),
                    scores.getOrDefault(id, 0.0),
                    similarities.getOrDefault(id, Double.NaN)));
        }
        candidates.removeIf(each -> !each.isHit(query.leastSimilarity()));
        List<Ranked> ranked = ranked(query, asked, lexical == null ? 0 : lexical.ceiling(), candidates, ids, vectors);
        int begin = Math.min(from, ranked.size());
        int end = (int) Math.min(ranked.size(), (long) begin + query.limit());
        return write(ranked.subList(begin, end), begin, ids, lexical, query.isHighlighted());
    }

    /**
     * Learns the BM25 of documents that only meaning found and the cosines of those that only words found. Answers with
     * the vectors of the latter and of those that may come first.
     */
    private Map<String, Vector> complete(
            Map<String, Double> scores,
            Map<String, Double> similarities,
            Vector asked,
            @Nullable Lexical lexical,
            Set<String> found) {
        Set<String> unscored = lexical == null ? Set.of() : minus(found, scores.keySet());
        Set<String> uncompared = minus(found, similarities.keySet());
        Set<String> wanted = new HashSet<>(uncompared);
        if (lexical != null && lexical.ceiling() != 0) {
            scores.keySet().stream().limit(LIKELY).forEach(wanted::add);
            similarities.keySet().stream().limit(LIKELY).forEach(wanted::add);
        }
        List<Map<String, Object>> questions = new ArrayList<>();
        if (lexical != null && !unscored.isEmpty()) {
            Map<String, Object> query =
                    Map.of("bool", Map.of("must", lexical.query(), "filter", Filters.ids(unscored)));
            questions.add(ranked(query, unscored.size()));
        }
        if (!wanted.isEmpty()) {
            questions.add(OpenSearchSearch.wantedVectors(wanted));
        }
        List<JsonNode> answers = questions.isEmpty() ? List.of() : search.askAll(questions);
        if (!unscored.isEmpty()) {
            scores.putAll(scores(answers.getFirst()));
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, Vector> vectors = OpenSearchSearch.readVectors(answers.getLast());
        uncompared.stream()
                .filter(vectors::containsKey)
                .forEach(id -> similarities.put(id, similarity(asked, Objects.requireNonNull(vectors.get(id)))));
        return vectors;
    }

    private List<Ranked> ranked(
            HybridQuery query,
            Vector asked,
            double ceiling,
            List<Candidate> candidates,
            List<String> ids,
            Map<String, Vector> vectors) {
        int terms = query.words() == null ? 0 : query.words().terms().size();
        Comparator<Candidate> byId = Comparator.comparingInt(Candidate::document);
        List<Ranked> ranked = fusion.rank(candidates, ceiling, terms, byId);
        if (ranked.isEmpty()
                || ceiling == 0
                || Double.isNaN(ranked.getFirst().candidate().similarity())) {
            return ranked;
        }
        String best = ids.get(ranked.getFirst().candidate().document());
        Vector means = vectors.containsKey(best)
                ? vectors.get(best)
                : search.vectors(List.of(best)).get(best);
        if (means == null) {
            return ranked;
        }
        Vector clearer = AdaptiveFusion.clearer(asked, means, ceiling, terms);
        Map<String, Double> cosines = new HashMap<>();
        for (int from = 0; from < candidates.size(); from += AdaptiveFusion.DEEPEST) {
            List<String> some = candidates.stream()
                    .skip(from)
                    .limit(AdaptiveFusion.DEEPEST)
                    .map(each -> ids.get(each.document()))
                    .toList();
            cosines.putAll(similarities(search.ask(nearest(Filters.ids(some), clearer, some.size()))));
        }
        return fusion.rank(
                candidates.stream()
                        .map(each -> each.nearer(cosines.getOrDefault(ids.get(each.document()), Double.NaN)))
                        .toList(),
                ceiling,
                terms,
                byId);
    }

    /** Hits of each kind that a page wants. */
    static int wanted(HybridQuery query, int from) {
        return AdaptiveFusion.wanted((long) from + query.limit());
    }

    private static void addRounds(Map<String, Integer> rounds, Set<String> found) {
        int rank = 0;
        for (String id : found) {
            rounds.merge(id, rank++ / AdaptiveFusion.WINDOW, Math::min);
        }
    }

    /** As {@link #COSINE} has it, to the last bit: equals stay equal, whoever compared them. */
    private static double similarity(Vector asked, Vector other) {
        double[] numbers = numbers(asked);
        double[] others = numbers(other);
        double sum = 1;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * others[i];
        }
        return (float) Math.max(0, sum) - 1.0;
    }

    private static double[] numbers(Vector vector) {
        float[] values = vector.values();
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[i];
        }
        return numbers;
    }

    private static Set<String> minus(Set<String> ids, Set<String> others) {
        Set<String> left = new HashSet<>(ids);
        left.removeAll(others);
        return left;
    }

    /** In the order of the answer. */
    private static Map<String, Double> scores(JsonNode answer) {
        Map<String, Double> scores = new LinkedHashMap<>();
        answer.at("/hits/hits").forEach(hit -> scores.put(OpenSearchSearch.id(hit), Order.score(hit)));
        return scores;
    }

    private static Map<String, Double> similarities(JsonNode answer) {
        Map<String, Double> similarities = scores(answer);
        similarities.replaceAll((_, score) -> score - 1);
        return similarities;
    }

    private static Map<String, Object> nearest(Map<String, Object> filter, Vector asked, int wanted) {
        Map<String, Object> near = Filters.all(List.of(filter, Filters.exists(Fields.VECTOR)));
        Map<String, Object> script =
                Map.of("source", COSINE, "params", Map.of("field", Fields.VECTOR, "asked", numbers(asked)));
        return ranked(Map.of("script_score", Map.of("query", near, "script", script)), wanted);
    }

    private static Map<String, Object> ranked(Map<String, Object> query, int size) {
        return Map.of("query", query, "size", size, "sort", Order.RELEVANCE.sort(), "_source", List.of(Fields.ID));
    }

    private List<Hit> write(
            List<Ranked> page, int begin, List<String> ids, @Nullable Lexical lexical, boolean isHighlighted) {
        Map<String, JsonNode> stored = stored(
                page.stream().map(each -> ids.get(each.candidate().document())).toList(), lexical, isHighlighted);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Candidate candidate = page.get(i).candidate();
            String id = ids.get(candidate.document());
            JsonNode hit = stored.get(id);
            if (hit == null) {
                continue;
            }
            boolean hasWords = lexical != null && candidate.lexical() != 0;
            hits.add(new Hit(
                    id,
                    page.get(i).score(),
                    hasWords ? candidate.lexical() : null,
                    Double.isNaN(candidate.similarity()) ? null : candidate.similarity(),
                    lexical != null && hasWords ? lexical.matched(hit) : List.of(),
                    hasWords ? Highlights.of(hit) : Map.of(),
                    OpenSearchSearch.body(hit),
                    Integer.toString(begin + i + 1)));
        }
        return hits;
    }

    private Map<String, JsonNode> stored(List<String> ids, @Nullable Lexical lexical, boolean isHighlighted) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> body = new HashMap<>();
        body.put(
                "query",
                Map.of(
                        "bool",
                        Map.of("filter", Filters.ids(ids), "should", lexical == null ? List.of() : lexical.query())));
        body.put("size", ids.size());
        body.put("_source", List.of(Fields.ID, Fields.BODY));
        if (lexical != null && isHighlighted) {
            body.put("highlight", Highlights.wanted(schema));
        }
        Map<String, JsonNode> stored = new HashMap<>();
        search.ask(body).at("/hits/hits").forEach(hit -> stored.put(OpenSearchSearch.id(hit), hit));
        return stored;
    }
}
