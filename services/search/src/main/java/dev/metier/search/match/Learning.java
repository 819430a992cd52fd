package dev.metier.search.match;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.RecommendationKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tastes from feedback: logistic regression over the kinds of a match, online, in the order in which the feedback was
 * given, with a strong prior for the usual weights. The same feedback gives the same tastes. See RECOMMENDATIONS.md.
 */
public final class Learning {

    /** How sure a score is to mean a liking. */
    private static final double STEEP = 4;

    private static final double KIND_RATE = 0.4;
    private static final double TASTE_RATE = 0.2;

    /** What is left of everything learned before, at each step. */
    private static final double KEPT = 0.98;

    private final Matching matching;

    /**
     * What somebody did with a posting.
     *
     * @param isLiked saved or applied for; else hidden
     */
    public record Lesson(Offer offer, boolean isLiked, LocalDate day) {}

    public Learning(Matching matching) {
        this.matching = matching;
    }

    /** The tastes of somebody, whose feedback comes the oldest first. */
    public Tastes of(Seeker seeker, List<Lesson> lessons) {
        Map<RecommendationKind, Double> weights = new EnumMap<>(RecommendationKind.class);
        Map<String, Double> skills = new HashMap<>();
        Map<WorkMode, Double> modes = new EnumMap<>(WorkMode.class);
        for (Lesson lesson : lessons) {
            Match expected =
                    matching.of(seeker, lesson.offer(), null, new Tastes(weights, skills, modes), lesson.day());
            double score = expected.score();
            double error = (lesson.isLiked() ? 1 : 0) - 1 / (1 + Math.exp(-STEEP * (score - Tastes.NEUTRAL)));
            forget(weights);
            forget(skills);
            forget(modes);
            for (Part part : expected.parts()) {
                if (part.fit() != null) {
                    add(weights, part.kind(), KIND_RATE * error * (part.fit() - score));
                }
            }
            List<Offer.AskedSkill> asked = lesson.offer().skills();
            asked.forEach(each -> add(skills, each.skill().key(), TASTE_RATE * error / Math.sqrt(asked.size())));
            add(modes, lesson.offer().mode(), TASTE_RATE * error);
        }
        return new Tastes(weights, skills, modes);
    }

    private static <K> void forget(Map<K, Double> tastes) {
        tastes.replaceAll((_, value) -> value * KEPT);
    }

    private static <K> void add(Map<K, Double> tastes, K key, double step) {
        tastes.merge(
                key,
                Math.clamp(step, -Tastes.MOST, Tastes.MOST),
                (before, _) -> Math.clamp(before + step, -Tastes.MOST, Tastes.MOST));
    }
}
