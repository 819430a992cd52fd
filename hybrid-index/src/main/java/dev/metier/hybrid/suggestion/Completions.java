package dev.metier.hybrid.suggestion;

import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.WordScoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.IntroSorter;

/**
 * The values of one field, found by the beginnings of their words: all values stand in one text, and the places where a word
 * begins are sorted by what follows, so that those that go on alike stand side by side.
 */
final class Completions {

    /** Longer than any value that somebody types to its end. */
    private static final int LONGEST_TYPED = 100;

    /** After each value; no value holds it, and it comes before all letters. */
    private static final char END = '\0';

    private final List<FacetValue> values;
    private final char[] text;
    private final int[] places;
    private final int[] owners;
    private final long[] weights;

    Completions(List<FacetValue> values) {
        this.values = List.copyOf(values);
        StringBuilder all = new StringBuilder();
        List<int[]> begins = new ArrayList<>();
        for (int owner = 0; owner < this.values.size(); owner++) {
            String normal = Normal.of(this.values.get(owner).value());
            for (int at = 0; at < normal.length(); at++) {
                if (Normal.beginsWord(normal, at)) {
                    begins.add(new int[] {all.length() + at, owner});
                }
            }
            all.append(normal).append(END);
        }
        text = all.toString().toCharArray();
        places = begins.stream().mapToInt(begin -> begin[0]).toArray();
        owners = begins.stream().mapToInt(begin -> begin[1]).toArray();
        sort();
        weights = new long[places.length];
        for (int i = 0; i < weights.length; i++) {
            boolean isWhole = places[i] == 0 || text[places[i] - 1] == END;
            weights[i] = this.values.get(owners[i]).count() * (isWhole ? 2 : 1);
        }
    }

    List<Suggestion> suggest(String typed, int most) {
        if (most <= 0 || typed.length() > LONGEST_TYPED) {
            return List.of();
        }
        if (typed.isEmpty()) {
            return values.stream()
                    .limit(most)
                    .map(value -> new Suggestion(value.value(), value.count(), 0))
                    .toList();
        }
        for (int slips = 0; slips <= WordScoring.slips(typed); slips++) {
            BestValues best = new BestValues(most);
            offer(best, typed, slips);
            if (!best.isEmpty()) {
                return best.list(values, slips);
            }
        }
        return List.of();
    }

    private void offer(BestValues best, String typed, int slips) {
        if (slips > 0) {
            offerNear(best, typed, slips);
            return;
        }
        int end = first(typed + Character.MAX_VALUE);
        for (int i = first(typed); i < end; i++) {
            best.offer(owners[i], weights[i]);
        }
    }

    private void offerNear(BestValues best, String typed, int most) {
        Slips slips = new Slips(typed, most);
        String initials = typed.substring(0, WordScoring.FIRST_LETTERS);
        int end = first(initials + Character.MAX_VALUE);
        for (int i = first(initials); i < end; ) {
            int tooFar = slips.read(text, places[i], END);
            if (slips.least() <= most) {
                best.offer(owners[i], weights[i]);
                i++;
                continue;
            }
            i = tooFar == 0 ? i + 1 : next(i, tooFar, end);
        }
    }

    /** The first place of which the given number of letters are others; near it, if there are few between. */
    private int next(int entry, int letters, int end) {
        int low = entry;
        int high = entry + 1;
        for (int step = 1; high < end && isAlike(places[entry], places[high], letters); step *= 2) {
            low = high;
            high += step;
        }
        high = Math.min(high, end);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (isAlike(places[entry], places[middle], letters)) {
                low = middle;
                continue;
            }
            high = middle;
        }
        return high;
    }

    private boolean isAlike(int one, int other, int letters) {
        return Arrays.equals(text, one, one + letters, text, other, Math.min(text.length, other + letters));
    }

    /** The first place from which the text does not come before another. */
    private int first(String other) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(places[middle], other) < 0) {
                low = middle + 1;
                continue;
            }
            high = middle;
        }
        return low;
    }

    private int compare(int place, String other) {
        for (int i = 0; i < other.length(); i++) {
            char mine = text[place + i];
            if (mine != other.charAt(i)) {
                return Character.compare(mine, other.charAt(i));
            }
        }
        return 0;
    }

    private void sort() {
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int i) {
                pivot = places[i];
            }

            @Override
            protected int comparePivot(int j) {
                return compareEntries(pivot, places[j]);
            }

            @Override
            protected void swap(int i, int j) {
                swap(places, i, j);
                swap(owners, i, j);
            }

            private static void swap(int[] array, int i, int j) {
                int kept = array[i];
                array[i] = array[j];
                array[j] = kept;
            }
        }.sort(0, places.length);
    }

    private int compareEntries(int one, int other) {
        for (int i = 0; ; i++) {
            char mine = text[one + i];
            char its = text[other + i];
            if (mine != its || mine == END) {
                return mine == its ? Integer.compare(one, other) : Character.compare(mine, its);
            }
        }
    }
}
