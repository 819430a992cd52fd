package dev.metier.search.recommendation;

import dev.metier.contracts.search.RecommendationKind;
import dev.metier.contracts.search.RecommendationReason;
import dev.metier.search.match.Match;
import dev.metier.search.match.Part;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Says of a match what speaks for it and what is missing. */
record Reasons(List<RecommendationReason> reasons, List<RecommendationReason> gaps, List<RecommendationKind> unknown) {

    private static final double HALF = 0.5;

    static Reasons of(Match match) {
        return new Reasons(
                written(match, Reasons::isReason, false),
                written(match, Reasons::isGap, true),
                match.parts().stream()
                        .filter(part -> part.fit() == null)
                        .map(Part::kind)
                        .toList());
    }

    private static boolean isReason(Part part) {
        return part.fit() != null
                && (part.fit() >= HALF || (isSkills(part) && !part.matching().isEmpty()));
    }

    private static boolean isGap(Part part) {
        return part.fit() != null
                && (!isReason(part) || (isSkills(part) && !part.missing().isEmpty()));
    }

    private static boolean isSkills(Part part) {
        return part.kind() == RecommendationKind.SKILLS;
    }

    private static List<RecommendationReason> written(Match match, Predicate<Part> which, boolean isGap) {
        return match.parts().stream()
                .filter(which)
                .sorted(Comparator.comparingInt(
                        part -> isGap ? match.points(part) - match.of(part) : -match.points(part)))
                .map(part -> new RecommendationReason(
                        part.kind(),
                        match.points(part),
                        match.of(part),
                        isGap ? part.missing() : part.matching(),
                        part.nearly(),
                        part.value(),
                        part.isLearned()))
                .toList();
    }
}
