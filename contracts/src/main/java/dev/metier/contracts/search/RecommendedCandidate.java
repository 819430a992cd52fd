package dev.metier.contracts.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for a posting, who shows themself.
 *
 * @param candidate without highlights
 * @param score 0 to 100, of what is known; where somebody lives is not compared
 * @param reasons what speaks for it, the weightiest first
 * @param gaps what is missing for it, the weightiest first
 * @param unknown what could not be compared; it counts neither for nor against
 * @param invitedAt when the company asked them to apply for this posting; absent where it did not
 */
public record RecommendedCandidate(
        CandidateHit candidate,
        int score,
        List<RecommendationReason> reasons,
        List<RecommendationReason> gaps,
        List<RecommendationKind> unknown,
        @Nullable Instant invitedAt) {

    public RecommendedCandidate {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
        unknown = List.copyOf(unknown);
    }
}
