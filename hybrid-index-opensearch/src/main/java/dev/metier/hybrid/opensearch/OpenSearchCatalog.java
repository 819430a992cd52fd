package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which indexes a cluster has, and notes in which processes that share one tell each other about it. */
public final class OpenSearchCatalog implements AutoCloseable {

    private final Connection connection;
    private final OpenSearchSettings settings;

    /**
     * A note as it was read or written.
     *
     * @param sequence of its last change; another one since makes a conditional change fail
     * @param term of that sequence
     */
    public record Note(Map<String, String> words, long sequence, long term) {

        public Note {
            words = Map.copyOf(words);
        }
    }

    public OpenSearchCatalog(OpenSearchSettings settings) {
        this.settings = settings;
        this.connection = new Connection(settings);
    }

    /** Indexes whose names begin so, without those that belong to one of them. */
    public List<String> names(String prefix) {
        List<String> names = new ArrayList<>();
        connection.get(prefix + "*/_settings/index.uuid").fieldNames().forEachRemaining(names::add);
        return names.stream().filter(name -> name.indexOf('.') < 0).toList();
    }

    public boolean holds(String name) {
        return !connection.find(name + "/_settings/index.uuid").isMissingNode();
    }

    /** Takes an index away with its position, both or neither; nothing where there is none. */
    public void delete(String name) {
        connection.delete(name + "," + Positions.of(name), Map.of("ignore_unavailable", "true"));
    }

    /** Reads a note of an index of notes. */
    public Optional<Note> read(String notes, String id) {
        JsonNode found = connection.find(notes + "/_doc/" + id);
        if (!found.path("found").asBoolean()) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        found.at("/_source/words")
                .properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().asText()));
        return Optional.of(note(words, found));
    }

    /**
     * Writes a note.
     *
     * @param before as it was read or written last; null where there is none
     * @throws OpenSearchUnavailable also where it is not as it was
     */
    public Note write(String notes, String id, Map<String, String> words, @Nullable Note before) {
        Map<String, Object> body = Map.of("words", words);
        if (before != null) {
            Map<String, String> unchanged = Map.of(
                    "if_seq_no", Long.toString(before.sequence()), "if_primary_term", Long.toString(before.term()));
            return note(words, connection.put(notes + "/_doc/" + id, unchanged, body));
        }
        Indexes.create(notes, definition(), connection);
        return note(words, connection.put(notes + "/_create/" + id, body));
    }

    /** Takes a note away; nothing where there is none. */
    public void erase(String notes, String id) {
        connection.delete(notes + "/_doc/" + id);
    }

    private static Note note(Map<String, String> words, JsonNode answer) {
        return new Note(
                words,
                answer.path("_seq_no").asLong(),
                answer.path("_primary_term").asLong());
    }

    private Map<String, Object> definition() {
        return Map.of(
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", settings.replicas()),
                "mappings",
                Map.of("dynamic", "strict", "properties", Map.of("words", Map.of("type", "object", "enabled", false))));
    }

    @Override
    public void close() {
        connection.close();
    }
}
