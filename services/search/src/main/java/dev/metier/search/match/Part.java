package dev.metier.search.match;

import dev.metier.contracts.search.RecommendationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of a match.
 *
 * @param fit 0 to 1; absent where one side says nothing
 * @param matching words that fit
 * @param nearly words that fit in part
 * @param missing words that do not fit
 * @param value see {@link dev.metier.contracts.search.RecommendationReason}
 * @param isLearned whether feedback moved it
 */
public record Part(
        RecommendationKind kind,
        double weight,
        @Nullable Double fit,
        List<String> matching,
        List<String> nearly,
        List<String> missing,
        @Nullable Double value,
        boolean isLearned) {

    public Part {
        matching = List.copyOf(matching);
        nearly = List.copyOf(nearly);
        missing = List.copyOf(missing);
    }

    static Part of(RecommendationKind kind, @Nullable Double fit, List<String> words, @Nullable Double value) {
        return new Part(kind, Weights.usual(kind), fit, words, List.of(), words, value, false);
    }

    /** As somebody's feedback moves it: its weight, and how well it fits. */
    Part moved(double newWeight, double taste) {
        Double newFit = taste == 0 ? fit : Double.valueOf(Tastes.move(fit == null ? Tastes.NEUTRAL : fit, taste));
        boolean isMoved = isLearned || taste != 0 || newWeight != weight;
        return new Part(kind, newWeight, newFit, matching, nearly, missing, value, isMoved && newFit != null);
    }
}
