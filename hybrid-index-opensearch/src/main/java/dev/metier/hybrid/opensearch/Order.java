package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.UnreadableCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order of hits, and cursors that name a place in it. */
record Order(List<Map<String, Object>> sort, boolean isByScore) {

    private static final Map<String, Object> BY_ID = Map.of(Fields.ID, Map.of("order", "asc"));

    static final Order RELEVANCE = new Order(List.of(Map.of("_score", Map.of("order", "desc")), BY_ID), true);

    static Order of(Sort sort, IndexSchema schema) {
        return switch (sort) {
            case Sort.Relevance _ -> RELEVANCE;
            case Sort.By by -> by(by, schema);
        };
    }

    private static Order by(Sort.By by, IndexSchema schema) {
        schema.requireNumber(by.number());
        Map<String, Object> number =
                Map.of(by.number(), Map.of("order", by.isDescending() ? "desc" : "asc", "missing", "_last"));
        return new Order(List.of(number, BY_ID), false);
    }

    static double score(JsonNode hit) {
        return hit.at("/sort/0").asDouble();
    }

    static String cursor(JsonNode hit) {
        String written = hit.at("/sort/0").asText() + " " + hit.at("/sort/1").asText();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable List<String> after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String written = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = written.indexOf(' ');
            String value = written.substring(0, space);
            if (Double.isNaN(Double.parseDouble(value))) {
                throw new NumberFormatException("no place in an order");
            }
            return List.of(value, written.substring(space + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableCursor(e);
        }
    }
}
