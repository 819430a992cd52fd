package dev.metier.hybrid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document of an index; what its schema does not name is refused.
 *
 * @param vector where the index has vectors and the document has one
 * @param body what a hit gives back, as it is
 */
public record IndexedDocument(
        String id,
        Map<String, String> texts,
        Map<String, List<String>> keywords,
        Map<String, Double> numbers,
        Map<String, GeoPoint> places,
        @Nullable Vector vector,
        String body) {

    public IndexedDocument {
        texts = Map.copyOf(texts);
        keywords = keywords.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        numbers = Map.copyOf(numbers);
        places = Map.copyOf(places);
    }

    @Override
    public String toString() {
        return "IndexedDocument[" + id + "]";
    }
}
