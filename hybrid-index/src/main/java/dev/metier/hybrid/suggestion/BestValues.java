package dev.metier.hybrid.suggestion;

import dev.metier.hybrid.Hits.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few of many values that weigh most; of equals, those that were first. */
final class BestValues {

    private static final Comparator<Weighed> BEST =
            Comparator.comparingLong(Weighed::weight).reversed().thenComparingInt(Weighed::value);

    private final int most;
    private final List<Weighed> best = new ArrayList<>();
    private long least = Long.MIN_VALUE;

    private record Weighed(int value, long weight) {}

    BestValues(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return best.isEmpty();
    }

    /** A value may be offered several times; its best offer counts. */
    void offer(int value, long weight) {
        if (weight < least) {
            return;
        }
        Weighed offered = new Weighed(value, weight);
        for (Weighed each : best) {
            if (each.value() == value) {
                if (each.weight() >= weight) {
                    return;
                }
                best.remove(each);
                break;
            }
        }
        best.add(offered);
        best.sort(BEST);
        if (best.size() > most) {
            best.removeLast();
        }
        if (best.size() == most) {
            least = best.getLast().weight();
        }
    }

    List<Suggestion> list(List<FacetValue> values, int slips) {
        return best.stream()
                .map(each -> values.get(each.value()))
                .map(value -> new Suggestion(value.value(), value.count(), slips))
                .toList();
    }
}
