package dev.metier.benchmarks.recommendations;

import dev.metier.benchmarks.postings.Posting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How good an order is. */
public final class Gains {

    public static final int DEPTH = 10;

    private Gains() {}

    /** The share of what somebody saved that stands among the first ten. */
    public static double recall(List<Integer> order, Set<Integer> saved) {
        long found = order.stream().limit(DEPTH).filter(saved::contains).count();
        return (double) found / saved.size();
    }

    /** Normalised discounted cumulative gain at ten (Järvelin and Kekäläinen, 2002). */
    public static double ndcg(List<Integer> order, Set<Integer> saved) {
        double gain = 0;
        double best = 0;
        for (int i = 0; i < Math.min(DEPTH, order.size()); i++) {
            double worth = Math.log(2) / Math.log(i + 2.0);
            gain += saved.contains(order.get(i)) ? worth : 0;
            best += i < saved.size() ? worth : 0;
        }
        return gain / best;
    }

    /** One less the mean share of skills, company and trade that two of a list have in common (Jaccard). */
    public static double diversity(List<Posting> list) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += common(facts(list.get(i)), facts(list.get(j)));
                pairs++;
            }
        }
        return pairs == 0 ? 1 : 1 - sum / pairs;
    }

    private static Set<String> facts(Posting posting) {
        Set<String> facts = new HashSet<>(posting.skills());
        facts.add("company " + posting.company());
        facts.add("trade " + posting.category());
        return facts;
    }

    private static double common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return (double) both.size() / all.size();
    }
}
