package dev.metier.contracts.search;

import java.util.List;

/**
 * The values of one filter and how many hits each would leave. Choosing a value does not change the counts beside it.
 *
 * @param name of the parameter that chooses values: {@code skill}, {@code company}, {@code place}, {@code country},
 *     {@code mode}, {@code employment}, {@code category}, {@code language}, {@code seniority} or {@code remote}
 * @param values the most frequent first; those chosen are always there
 */
public record SearchFacet(String name, List<Value> values) {

    public SearchFacet {
        values = List.copyOf(values);
    }

    /** A value and its count. */
    public record Value(String value, long count, boolean selected) {}
}
