package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes changes in their order: those of single documents together, and those by a filter between them. */
final class Changes {

    private static final int LARGEST_BATCH = 4_000_000;
    private static final int LONGEST_ID = 512;

    private static final Map<String, String> OF_THIS_WRITER = Map.of("require_alias", "true");

    private final IndexSchema schema;
    private final Connection connection;
    private final String writer;

    /**
     * @param writer the name that the index has for the one who changes it
     */
    Changes(IndexSchema schema, String writer, Connection connection) {
        this.schema = schema;
        this.writer = writer;
        this.connection = connection;
    }

    void make(List<IndexChange> changes) {
        StringBuilder lines = new StringBuilder();
        for (IndexChange change : changes) {
            switch (change) {
                case IndexChange.Put put -> {
                    Connection.line(
                            lines,
                            Map.of("index", Map.of("_id", id(put.document().id()))));
                    Connection.line(lines, source(put.document()));
                }
                case IndexChange.Delete delete ->
                    Connection.line(lines, Map.of("delete", Map.of("_id", id(delete.id()))));
                case IndexChange.DeleteAll all -> {
                    send(lines);
                    deleteAll(all.filter());
                }
            }
            if (lines.length() > LARGEST_BATCH) {
                send(lines);
            }
        }
        send(lines);
    }

    private void send(StringBuilder lines) {
        if (!lines.isEmpty()) {
            Faults.requireAllDone(connection.postLines(writer + "/_bulk", OF_THIS_WRITER, lines.toString()));
            lines.setLength(0);
        }
    }

    private void deleteAll(Filter filter) {
        Map<String, Object> query = Filters.of(filter, schema);
        connection.post(schema.name() + "/_refresh", Map.of(), null);
        JsonNode done =
                connection.upkeep(writer + "/_delete_by_query", Map.of("refresh", "true"), Map.of("query", query));
        for (JsonNode failure : done.path("failures")) {
            throw Faults.of(
                    failure.path("status").asInt(), failure.at("/cause/type").asText());
        }
    }

    private static String id(String id) {
        if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
            throw new IllegalArgumentException("an id has from 1 to " + LONGEST_ID + " bytes");
        }
        return id;
    }

    private Map<String, Object> source(IndexedDocument document) {
        schema.requireHolds(document);
        Map<String, Object> source = new HashMap<>();
        source.put(Fields.ID, document.id());
        source.put(Fields.BODY, document.body());
        source.putAll(document.texts());
        source.putAll(document.keywords());
        source.putAll(document.numbers());
        document.places()
                .forEach((name, place) -> source.put(name, Map.of("lat", place.latitude(), "lon", place.longitude())));
        Vector vector = document.vector();
        if (vector != null) {
            source.put(Fields.VECTOR, Vectors.write(vector));
        }
        return source;
    }
}
