package dev.metier.search.request;

import dev.metier.contracts.search.SearchFacet;
import dev.metier.hybrid.Hits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes counts as people see them. */
public final class Facets {

    private Facets() {}

    /** By the names of filters; what is chosen stands there even where nothing has it. */
    public static List<SearchFacet> of(Hits found, Collection<String> names, Map<String, List<String>> chosen) {
        return names.stream()
                .sorted()
                .map(name -> new SearchFacet(
                        name,
                        values(found.facets().getOrDefault(name, List.of()), chosen.getOrDefault(name, List.of()))))
                .toList();
    }

    private static List<SearchFacet.Value> values(List<Hits.FacetValue> counted, List<String> chosen) {
        List<SearchFacet.Value> values = new ArrayList<>();
        counted.forEach(
                each -> values.add(new SearchFacet.Value(each.value(), each.count(), chosen.contains(each.value()))));
        chosen.stream()
                .filter(value -> counted.stream().noneMatch(each -> each.value().equals(value)))
                .forEach(value -> values.add(new SearchFacet.Value(value, 0, true)));
        return values;
    }
}
