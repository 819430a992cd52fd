package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of keywords, each without the choice that is made in it. */
final class Facets {

    private Facets() {}

    static Map<String, Object> wanted(HybridQuery query) {
        Map<String, Object> wanted = new HashMap<>();
        query.facets().forEach((field, most) -> {
            Map<String, List<String>> others = new HashMap<>(query.selections());
            others.remove(field);
            wanted.put(
                    field,
                    Map.of(
                            "filter",
                            selections(others),
                            "aggs",
                            Map.of("values", Map.of("terms", Map.of("field", field, "size", Math.max(1, most))))));
        });
        return wanted;
    }

    static Map<String, Object> selections(Map<String, List<String>> selections) {
        return Filters.all(selections.entrySet().stream()
                .map(each -> Filters.anyOf(each.getKey(), each.getValue()))
                .toList());
    }

    static Map<String, List<FacetValue>> of(JsonNode answer, HybridQuery query) {
        Map<String, List<FacetValue>> facets = new HashMap<>();
        query.facets().forEach((field, most) -> {
            List<FacetValue> values = new ArrayList<>();
            for (JsonNode bucket : answer.path("aggregations").path(field).at("/values/buckets")) {
                values.add(new FacetValue(
                        bucket.path("key").asText(), bucket.path("doc_count").asLong()));
            }
            facets.put(field, values.stream().limit(most).toList());
        });
        return facets;
    }
}
