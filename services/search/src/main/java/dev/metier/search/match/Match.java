package dev.metier.search.match;

import dev.metier.contracts.search.RecommendationKind;
import java.util.List;

/**
 * How well a posting and somebody fit: the weighted mean of what is known of both (Gower's coefficient). What is not known
 * neither lifts nor lowers it.
 *
 * @param parts one of each kind
 */
public record Match(Offer offer, List<Part> parts) {

    private static final double PERCENT = 100;

    public Match {
        parts = List.copyOf(parts);
    }

    /** 0 to 1; 0 where nothing is known. */
    public double score() {
        double sum = parts.stream()
                .mapToDouble(part -> part.fit() == null ? 0 : part.weight() * part.fit())
                .sum();
        return sum == 0 ? 0 : sum / known();
    }

    /** The share of a part in 100, rounded. */
    public int of(Part part) {
        return (int) Math.round(PERCENT * part.weight() / known());
    }

    /** What a part gives of its share, rounded. */
    public int points(Part part) {
        return part.fit() == null ? 0 : (int) Math.round(PERCENT * part.weight() * part.fit() / known());
    }

    public int total() {
        return Math.min((int) PERCENT, parts.stream().mapToInt(this::points).sum());
    }

    public Part part(RecommendationKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
    }

    private double known() {
        return parts.stream()
                .filter(part -> part.fit() != null)
                .mapToDouble(Part::weight)
                .sum();
    }
}
