package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Hits.FacetValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The values of one keyword, numbered over all segments from 1; 0 is for none. */
final class FacetValues {

    static final int NONE = 0;

    private static final Comparator<FacetValue> MOST_FREQUENT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>(List.of(""));

    synchronized int numberOf(String value) {
        return numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    /** The numbers of those that some document has. */
    synchronized BitSet numbersOf(List<String> some) {
        BitSet found = new BitSet();
        some.forEach(value -> found.set(numbers.getOrDefault(value, NONE)));
        found.clear(NONE);
        return found;
    }

    /** One more than the highest number. */
    synchronized int size() {
        return values.size();
    }

    /** The most frequent, of equals by their names. */
    synchronized List<FacetValue> top(int[] counts, int wanted) {
        if (wanted <= 0) {
            return List.of();
        }
        PriorityQueue<FacetValue> top = new PriorityQueue<>(MOST_FREQUENT.reversed());
        long least = 1;
        for (int number = NONE + 1; number < counts.length; number++) {
            if (counts[number] < least) {
                continue;
            }
            top.add(new FacetValue(values.get(number), counts[number]));
            if (top.size() > wanted) {
                top.remove();
            }
            least = top.size() == wanted ? top.element().count() : 1;
        }
        return top.stream().sorted(MOST_FREQUENT).toList();
    }
}
