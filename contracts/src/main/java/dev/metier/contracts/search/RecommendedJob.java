package dev.metier.contracts.search;

import java.util.List;

/**
 * An open posting for somebody.
 *
 * @param job without highlights
 * @param score 0 to 100: the weighted mean of what is known, see {@code RECOMMENDATIONS.md} of the search service
 * @param reasons what speaks for it, the weightiest first
 * @param gaps what is missing for it, the weightiest first
 * @param unknown what could not be compared because one side says nothing; it counts neither for nor against
 * @param saved whether the person saved it
 */
public record RecommendedJob(
        SearchHit job,
        int score,
        List<RecommendationReason> reasons,
        List<RecommendationReason> gaps,
        List<RecommendationKind> unknown,
        boolean saved) {

    public RecommendedJob {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
        unknown = List.copyOf(unknown);
    }
}
