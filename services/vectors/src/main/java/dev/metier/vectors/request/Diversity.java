package dev.metier.vectors.request;

import dev.metier.hybrid.Vector;
import dev.metier.vectors.index.IndexHit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses hits that are good and unlike those before them: maximal marginal relevance (Carbonell and Goldstein, 1998),
 * {@code (1 - d) * score / best score - d * cosine to the nearest that was chosen}.
 */
final class Diversity {

    private Diversity() {}

    /**
     * The best so many of the hits, in the order in which they were chosen.
     *
     * @param hits the best first
     * @param share d, from 0 (as they came) to 1 (as different as can be)
     */
    static List<IndexHit> choose(List<IndexHit> hits, double share, int limit) {
        if (share == 0 || hits.isEmpty()) {
            return hits.stream().limit(limit).toList();
        }
        double best = Math.max(hits.getFirst().score(), Double.MIN_NORMAL);
        List<IndexHit> left = new ArrayList<>(hits);
        List<Double> nearest = new ArrayList<>();
        left.forEach(hit -> nearest.add(0.0));
        List<IndexHit> chosen = new ArrayList<>();
        while (chosen.size() < limit && !left.isEmpty()) {
            int next = 0;
            for (int i = 1; i < left.size(); i++) {
                if (value(left.get(i), nearest.get(i), share, best)
                        > value(left.get(next), nearest.get(next), share, best)) {
                    next = i;
                }
            }
            IndexHit taken = left.remove(next);
            nearest.remove(next);
            chosen.add(taken);
            for (int i = 0; i < left.size(); i++) {
                nearest.set(i, Math.max(nearest.get(i), similarity(left.get(i).vector(), taken.vector())));
            }
        }
        return chosen;
    }

    private static double value(IndexHit hit, double nearest, double share, double best) {
        return (1 - share) * hit.score() / best - share * nearest;
    }

    private static double similarity(@Nullable Vector one, @Nullable Vector other) {
        return one == null || other == null ? 0 : one.similarity(other);
    }
}
