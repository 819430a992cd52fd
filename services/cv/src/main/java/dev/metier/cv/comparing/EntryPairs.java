package dev.metier.cv.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Which entry of a newer list is which entry of the older one: first those that are equal, then those that are about the same
 * thing, then those that are most alike.
 */
final class EntryPairs {

    /** Above this many comparisons entries that are not about the same thing count as different. */
    private static final int MOST_COMPARISONS = 40_000;

    private final Likeness likeness;
    private final ArrayNode old;
    private final ArrayNode now;
    private final int[] partners;
    private final boolean[] taken;

    private EntryPairs(Likeness likeness, ArrayNode old, ArrayNode now) {
        this.likeness = likeness;
        this.old = old;
        this.now = now;
        this.partners = new int[now.size()];
        this.taken = new boolean[old.size()];
        Arrays.fill(partners, -1);
    }

    /** @param list the name of the list, as {@code work} */
    static EntryPairs of(String list, ArrayNode old, ArrayNode now) {
        EntryPairs pairs = new EntryPairs(new Likeness(list), old, now);
        pairs.pairBy(Optional::of);
        pairs.pairBy(pairs.likeness::subject);
        pairs.pairMostAlike();
        return pairs;
    }

    /** The index in the older list; negative where the entry is new. */
    int partnerOf(int index) {
        return partners[index];
    }

    /** What of the older list is gone. */
    List<Integer> alone() {
        return IntStream.range(0, taken.length).filter(i -> !taken[i]).boxed().toList();
    }

    /** The fewest entries, by index in the newer list, that must change places to get there from the older order. */
    Set<Integer> moved() {
        List<Integer> paired = IntStream.range(0, partners.length)
                .filter(i -> partners[i] >= 0)
                .boxed()
                .toList();
        Set<Integer> moved = new HashSet<>(paired);
        longestInOrder(paired).forEach(moved::remove);
        return moved;
    }

    private List<Integer> longestInOrder(List<Integer> paired) {
        List<Integer> ends = new ArrayList<>();
        Map<Integer, Integer> previous = new HashMap<>();
        for (int index : paired) {
            int at = 0;
            int high = ends.size();
            while (at < high) {
                int middle = (at + high) >>> 1;
                if (partners[ends.get(middle)] < partners[index]) {
                    at = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (at > 0) {
                previous.put(index, ends.get(at - 1));
            }
            if (at == ends.size()) {
                ends.add(index);
            } else {
                ends.set(at, index);
            }
        }
        Deque<Integer> chain = new ArrayDeque<>();
        for (Integer at = ends.isEmpty() ? null : ends.getLast(); at != null; at = previous.get(at)) {
            chain.addFirst(at);
        }
        return List.copyOf(chain);
    }

    private void pairBy(Function<JsonNode, Optional<?>> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i : alone()) {
            key.apply(old.get(i))
                    .ifPresent(found -> waiting.computeIfAbsent(found, k -> new ArrayDeque<>())
                            .add(i));
        }
        for (int i : unpaired()) {
            key.apply(now.get(i)).map(waiting::get).map(Deque::poll).ifPresent(partner -> pair(partner, i));
        }
    }

    private List<Integer> unpaired() {
        return IntStream.range(0, partners.length)
                .filter(i -> partners[i] < 0)
                .boxed()
                .toList();
    }

    private void pair(int before, int after) {
        partners[after] = before;
        taken[before] = true;
    }

    private void pairMostAlike() {
        List<Integer> left = alone();
        List<Integer> right = unpaired();
        if ((long) left.size() * right.size() > MOST_COMPARISONS) {
            return;
        }
        List<Likeness.Words> before =
                left.stream().map(i -> likeness.words(old.get(i))).toList();
        List<Likeness.Words> after =
                right.stream().map(i -> likeness.words(now.get(i))).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double score = before.get(i).likeness(after.get(j));
                if (score >= Likeness.ENOUGH) {
                    candidates.add(new Candidate(left.get(i), right.get(j), score));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (!taken[candidate.before] && partners[candidate.after] < 0) {
                pair(candidate.before, candidate.after);
            }
        }
    }

    private record Candidate(int before, int after, double score) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after))
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after);
    }
}
