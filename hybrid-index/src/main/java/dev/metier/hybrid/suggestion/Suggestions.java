package dev.metier.hybrid.suggestion;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of keywords that go on as somebody types, the most frequent first. It holds what an index had when it was made, in
 * memory, and never changes: whoever serves it makes a new one from time to time. Safe for many threads.
 */
public final class Suggestions {

    private final Map<String, Completions> completions;

    private Suggestions(Map<String, List<FacetValue>> values) {
        Map<String, Completions> made = new HashMap<>();
        values.forEach((field, its) -> made.put(field, new Completions(its)));
        completions = Map.copyOf(made);
    }

    /** Suggests nothing: for an index that is not read yet. */
    public static Suggestions none() {
        return new Suggestions(Map.of());
    }

    /** From values and counts, by field. */
    public static Suggestions of(Map<String, List<FacetValue>> values) {
        return new Suggestions(values);
    }

    /**
     * From the documents of any engine.
     *
     * @param filter which documents; a value that only others have is never suggested
     * @param most keywords, each with the most values that are kept of it: the most frequent
     */
    public static Suggestions of(HybridIndex index, Filter filter, Map<String, Integer> most) {
        HybridQuery all = HybridQuery.of(null).where(filter).counting(most).page(0, null);
        return new Suggestions(index.search(all).facets());
    }

    /**
     * Suggests values of which a word, or the whole, begins as it was typed; where none does, those that the fewest slips
     * explain. What begins with it as a whole counts twice. Case, accents and signs make no difference.
     *
     * @param typed so far; for nothing the most frequent values are given
     * @param wanted fields, each with the most suggestions for it
     * @return a list for each field that is wanted, empty where nothing fits
     */
    public Map<String, List<Suggestion>> suggest(String typed, Map<String, Integer> wanted) {
        String normal = Normal.of(typed);
        Map<String, List<Suggestion>> suggestions = new HashMap<>();
        wanted.forEach((field, most) -> {
            Completions known = completions.get(field);
            suggestions.put(field, known == null ? List.of() : known.suggest(normal, most));
        });
        return suggestions;
    }
}
