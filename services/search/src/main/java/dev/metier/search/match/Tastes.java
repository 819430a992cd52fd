package dev.metier.search.match;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.RecommendationKind;
import java.util.Map;

/**
 * What somebody's feedback says of what they like. All are from −{@link #MOST} to {@link #MOST}; what is absent is 0.
 *
 * @param weights by how much more or less of its usual weight a kind counts
 * @param skills by key, how much more or less somebody wants to use them
 * @param modes how much more or less somebody wants to work so
 */
public record Tastes(Map<RecommendationKind, Double> weights, Map<String, Double> skills, Map<WorkMode, Double> modes) {

    /** Feedback moves nothing by more than half. */
    public static final double MOST = 0.5;

    public static final Tastes NONE = new Tastes(Map.of(), Map.of(), Map.of());

    static final double NEUTRAL = 0.5;

    public Tastes {
        weights = Map.copyOf(weights);
        skills = Map.copyOf(skills);
        modes = Map.copyOf(modes);
    }

    public boolean isLearned() {
        return !weights.isEmpty() || !skills.isEmpty() || !modes.isEmpty();
    }

    double weight(RecommendationKind kind) {
        return Weights.usual(kind) * (1 + weights.getOrDefault(kind, 0.0));
    }

    double of(WorkMode mode) {
        return modes.getOrDefault(mode, 0.0);
    }

    /** The mean over what is asked for. */
    double of(Offer offer) {
        return offer.skills().stream()
                .mapToDouble(asked -> skills.getOrDefault(asked.skill().key(), 0.0))
                .average()
                .orElse(0);
    }

    /** Towards 1 for a liking, towards 0 for a dislike, and never beyond (as certainty factors are combined). */
    static double move(double fit, double taste) {
        return taste >= 0 ? fit + (1 - fit) * taste : fit * (1 + taste);
    }
}
