package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.IndexSchema;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the feed is read, in a document beside the index. It is written after the changes, and belongs to one index: to
 * another one of the same name, made later, it says nothing.
 */
final class Positions {

    private static final Map<String, Object> DEFINITION = Map.of(
            "settings",
            Map.of("number_of_shards", 1),
            "mappings",
            Map.of(
                    "dynamic",
                    "strict",
                    "properties",
                    Map.of(
                            "index",
                            Map.of("type", "keyword"),
                            "position",
                            Map.of("type", "object", "enabled", false))));

    private final String index;
    private final String name;
    private final Connection connection;

    Positions(IndexSchema schema, Connection connection) {
        this.index = schema.name();
        this.name = of(index);
        this.connection = connection;
    }

    /** What keeps the position of an index. */
    static String of(String index) {
        return index + ".position";
    }

    void open() {
        Indexes.create(name, DEFINITION, connection);
    }

    void write(Map<String, String> position) {
        connection.put(name + "/_doc/feed", Map.of("index", identity(), "position", position));
    }

    Map<String, String> read() {
        JsonNode kept = connection.find(name + "/_doc/feed").path("_source");
        Map<String, String> position = new HashMap<>();
        if (kept.path("index").asText().equals(identity())) {
            kept.path("position")
                    .properties()
                    .forEach(each -> position.put(each.getKey(), each.getValue().asText()));
        }
        return position;
    }

    private String identity() {
        return connection
                .get(index + "/_settings/index.uuid")
                .elements()
                .next()
                .at("/settings/index/uuid")
                .asText();
    }
}
