package dev.metier.hybrid.opensearch;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.IndexSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Filters in words of the engine. */
final class Filters {

    static final Map<String, Object> EVERYTHING = Map.of("match_all", Map.of());
    static final Map<String, Object> NOTHING = Map.of("match_none", Map.of());

    private static final double METRES = 1000;
    private static final double LEAST_METRES = 0.001;

    private Filters() {}

    /** Refuses a field that the schema does not name. */
    static Map<String, Object> of(Filter filter, IndexSchema schema) {
        schema.requireKnows(filter);
        return of(filter);
    }

    private static Map<String, Object> of(Filter filter) {
        return switch (filter) {
            case Filter.AnyOf any -> anyOf(any.field(), any.values());
            case Filter.Ids ids -> ids(ids.ids());
            case Filter.Between between -> between(between);
            case Filter.Near near -> near(near);
            case Filter.Not not -> Map.of("bool", Map.of("must_not", List.of(of(not.filter()))));
            case Filter.All all -> all(all.filters().stream().map(Filters::of).toList());
            case Filter.Any any -> any(any.filters());
        };
    }

    static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", Map.of("values", ids));
    }

    static Map<String, Object> anyOf(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }

    static Map<String, Object> exists(String field) {
        return Map.of("exists", Map.of("field", field));
    }

    static Map<String, Object> all(List<Map<String, Object>> filters) {
        return filters.isEmpty() ? EVERYTHING : Map.of("bool", Map.of("filter", filters));
    }

    private static Map<String, Object> any(List<Filter> filters) {
        return filters.isEmpty()
                ? NOTHING
                : Map.of(
                        "bool",
                        Map.of("should", filters.stream().map(Filters::of).toList(), "minimum_should_match", 1));
    }

    private static Map<String, Object> between(Filter.Between between) {
        Map<String, Object> ends = new HashMap<>();
        if (between.least() != null) {
            ends.put("gte", between.least());
        }
        if (between.most() != null) {
            ends.put("lte", between.most());
        }
        return ends.isEmpty() ? exists(between.field()) : Map.of("range", Map.of(between.field(), ends));
    }

    private static Map<String, Object> near(Filter.Near near) {
        double metres = Math.max(LEAST_METRES, near.kilometres() * METRES);
        return Map.of(
                "geo_distance",
                Map.of(
                        "distance",
                        metres + "m",
                        near.field(),
                        Map.of(
                                "lat", near.centre().latitude(),
                                "lon", near.centre().longitude())));
    }
}
