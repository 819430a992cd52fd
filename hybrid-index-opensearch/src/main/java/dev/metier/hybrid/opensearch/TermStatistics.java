package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.WordScoring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The terms that the cluster makes of words, and in how many documents each occurs. The counts are those of one shard, as
 * the cluster gives them; what is absent there is looked for in all.
 */
final class TermStatistics {

    private final IndexSchema schema;
    private final Map<String, JsonNode> byText;

    private TermStatistics(IndexSchema schema, Map<String, JsonNode> byText) {
        this.schema = schema;
        this.byText = byText;
    }

    static TermStatistics of(List<String> texts, IndexSchema schema, Connection connection) {
        if (texts.isEmpty() || schema.texts().isEmpty()) {
            return new TermStatistics(schema, Map.of());
        }
        List<Map<String, Object>> asked =
                texts.stream().map(text -> document(text, schema)).toList();
        JsonNode answers = connection
                .post(schema.name() + "/_mtermvectors", Map.of(), Map.of("docs", asked))
                .path("docs");
        Map<String, JsonNode> byText = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            JsonNode answer = answers.path(i);
            if (!answer.has("term_vectors")) {
                throw Faults.of(500, answer.at("/error/type").asText());
            }
            byText.put(texts.get(i), answer.path("term_vectors"));
        }
        return new TermStatistics(schema, byText);
    }

    private static Map<String, Object> document(String text, IndexSchema schema) {
        Map<String, Object> fields = new HashMap<>();
        List<String> names = new ArrayList<>();
        schema.texts().forEach(field -> {
            fields.put(field.name(), text);
            names.add(field.name());
            names.add(Fields.stemmed(field.name()));
        });
        return Map.of("doc", fields, "fields", names, "term_statistics", true, "positions", false, "offsets", false);
    }

    /** Whether a text has neither letters nor digits. */
    boolean isBlank(String text) {
        return terms(text, schema.texts().getFirst().name()).isEmpty();
    }

    /** Whether some text of a document may hold all of it. */
    boolean occurs(String text) {
        return schema.texts().stream()
                .anyMatch(field ->
                        allOccur(terms(text, field.name())) || allOccur(terms(text, Fields.stemmed(field.name()))));
    }

    private static boolean allOccur(JsonNode terms) {
        return StreamSupport.stream(terms.spliterator(), false)
                .allMatch(term -> term.path("doc_freq").asLong() > 0);
    }

    /** The term of a text that has one. */
    @Nullable String onlyTerm(String text, String field) {
        JsonNode terms = terms(text, field);
        return terms.size() == 1 && terms.elements().next().path("term_freq").asInt() == 1
                ? terms.fieldNames().next()
                : null;
    }

    /** The most that BM25 can give for a text. */
    double ceiling(String text) {
        return schema.texts().stream()
                .mapToDouble(field -> rarity(text, field.name()) * field.weight())
                .max()
                .orElse(0);
    }

    private double rarity(String text, String field) {
        JsonNode statistics = vectors(text).path(field);
        long documents =
                Math.max(1, statistics.at("/field_statistics/doc_count").asLong());
        double sum = 0;
        for (JsonNode term : statistics.path("terms")) {
            sum += term.path("term_freq").asInt()
                    * WordScoring.inverseFrequency(term.path("doc_freq").asLong(), documents);
        }
        return sum;
    }

    private JsonNode terms(String text, String field) {
        return vectors(text).path(field).path("terms");
    }

    private JsonNode vectors(String text) {
        return byText.getOrDefault(text, MissingNode.getInstance());
    }
}
