package dev.metier.hybrid.opensearch;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.WordScoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A schema in words of the engine. */
final class IndexDefinition {

    private static final String FOLDED = "folded";
    private static final String STEMMED = "stemmed";

    private IndexDefinition() {}

    static Map<String, Object> of(IndexSchema schema, OpenSearchSettings settings) {
        return Map.of("settings", settings(settings), "mappings", mappings(schema));
    }

    private static Map<String, Object> settings(OpenSearchSettings settings) {
        return Map.of(
                "index",
                Map.of(
                        "number_of_shards",
                        settings.shards(),
                        "number_of_replicas",
                        settings.replicas(),
                        "translog.durability",
                        "request",
                        "merge.policy.expunge_deletes_allowed",
                        0),
                "analysis",
                Map.of(
                        "char_filter",
                        Map.of("names", Map.of("type", "mapping", "mappings", names())),
                        "filter",
                        Map.of("possessive", Map.of("type", "stemmer", "language", "possessive_english")),
                        "analyzer",
                        Map.of(
                                FOLDED,
                                analyzer("lowercase", "asciifolding"),
                                STEMMED,
                                analyzer("lowercase", "asciifolding", "possessive", "kstem"))));
    }

    private static List<String> names() {
        return WordScoring.SPELLED_OUT.entrySet().stream()
                .map(name -> name.getKey() + " => " + name.getValue())
                .toList();
    }

    private static Map<String, Object> analyzer(String... filters) {
        return Map.of("type", "custom", "char_filter", "names", "tokenizer", "standard", "filter", List.of(filters));
    }

    static Map<String, Object> mappings(IndexSchema schema) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(Fields.ID, Map.of("type", "keyword"));
        fields.put(Fields.BODY, Map.of("type", "keyword", "index", false, "doc_values", false));
        fields.put(Fields.VECTOR, Map.of("type", "binary", "doc_values", true));
        schema.texts().forEach(text -> fields.put(text.name(), text()));
        schema.keywords().forEach(name -> fields.put(name, Map.of("type", "keyword")));
        schema.numbers().forEach(name -> fields.put(name, Map.of("type", "double")));
        schema.places().forEach(name -> fields.put(name, Map.of("type", "geo_point")));
        return Map.of("dynamic", "strict", "properties", fields);
    }

    private static Map<String, Object> text() {
        return Map.of(
                "type",
                "text",
                "analyzer",
                FOLDED,
                "fields",
                Map.of("stem", Map.of("type", "text", "analyzer", STEMMED)));
    }
}
