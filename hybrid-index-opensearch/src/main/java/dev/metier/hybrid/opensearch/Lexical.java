package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Words in words of the engine.
 *
 * @param names the terms as they were asked for; the query names each by its place in this list
 * @param ceiling the most that BM25 can give
 */
record Lexical(Map<String, Object> query, List<String> names, double ceiling) {

    /** The terms that a hit has. */
    List<String> matched(JsonNode hit) {
        return StreamSupport.stream(hit.path("matched_queries").spliterator(), false)
                .map(place -> names.get(Integer.parseInt(place.asText())))
                .distinct()
                .sorted()
                .toList();
    }
}
