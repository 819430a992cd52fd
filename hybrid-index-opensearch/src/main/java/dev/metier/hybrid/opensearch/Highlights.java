package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.Hits.Snippet;
import dev.metier.hybrid.IndexSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pieces of texts around the words that were found. */
final class Highlights {

    /** For private use, and no control characters: the engine trims those off the ends of a piece. */
    private static final char BEGIN = '\uE002';

    private static final char END = '\uE003';
    private static final String BETWEEN = " … ";
    private static final int PIECES = 2;
    private static final int LONGEST_TEXT = 100_000;

    private Highlights() {}

    static Map<String, Object> wanted(IndexSchema schema) {
        Map<String, Object> fields = new HashMap<>();
        schema.texts().forEach(text -> fields.put(text.name(), Map.of()));
        return Map.of(
                "type",
                "unified",
                "pre_tags",
                List.of(String.valueOf(BEGIN)),
                "post_tags",
                List.of(String.valueOf(END)),
                "number_of_fragments",
                PIECES,
                "fragment_size",
                0,
                "boundary_scanner",
                "sentence",
                "max_analyzer_offset",
                LONGEST_TEXT,
                "fields",
                fields);
    }

    /** By field; nothing for a text without a match. */
    static Map<String, List<Snippet>> of(JsonNode hit) {
        Map<String, List<Snippet>> highlights = new HashMap<>();
        hit.path("highlight").properties().forEach(field -> {
            List<String> pieces = new ArrayList<>();
            field.getValue().forEach(piece -> pieces.add(piece.asText()));
            highlights.put(field.getKey(), Snippet.ofMarked(String.join(BETWEEN, pieces), BEGIN, END));
        });
        return highlights;
    }
}
