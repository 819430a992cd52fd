package dev.metier.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts matches in order so that neither one company nor one title fills the list: maximal marginal relevance (Carbonell and
 * Goldstein, 1998).
 */
public final class Variety {

    /** How much a match counts beside being unlike those before it. */
    private static final double RELEVANCE = 0.7;

    private static final double COMPANY = 0.5;
    private static final double TITLE = 0.5;

    private Variety() {}

    private static final class Waiting {
        private final Match match;
        private final double score;
        private final Set<String> words;
        private double likeness;

        Waiting(Match match) {
            this.match = match;
            this.score = match.score();
            this.words = Titles.words(match.offer().title());
        }

        double value() {
            return RELEVANCE * score - (1 - RELEVANCE) * likeness;
        }
    }

    /** All of them, the same order for the same matches, however they come. */
    public static List<Match> order(List<Match> matches) {
        List<Waiting> waiting = new ArrayList<>(matches.stream()
                .map(Waiting::new)
                .sorted(Comparator.comparingDouble((Waiting each) -> -each.score)
                        .thenComparing(each -> each.match.offer().id()))
                .toList());
        List<Match> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Waiting next = best(waiting);
            waiting.remove(next);
            ordered.add(next.match);
            waiting.forEach(each -> each.likeness = Math.max(each.likeness, likeness(next, each)));
        }
        return ordered;
    }

    /** Of equals the first. */
    private static Waiting best(List<Waiting> waiting) {
        Waiting best = waiting.getFirst();
        for (Waiting each : waiting) {
            best = each.value() > best.value() ? each : best;
        }
        return best;
    }

    private static double likeness(Waiting one, Waiting other) {
        boolean isOneCompany =
                one.match.offer().company().equals(other.match.offer().company());
        return (isOneCompany ? COMPANY : 0) + TITLE * Titles.likeness(one.words, other.words);
    }

    /** One less the mean likeness of all pairs, 0 to 1; 1 for fewer than two. */
    public static double within(List<Match> matches) {
        List<Waiting> all = matches.stream().map(Waiting::new).toList();
        double sum = 0;
        int pairs = 0;
        Set<Waiting> before = new HashSet<>();
        for (Waiting each : all) {
            for (Waiting other : before) {
                sum += likeness(other, each);
                pairs++;
            }
            before.add(each);
        }
        return pairs == 0 ? 1 : 1 - sum / pairs;
    }
}
