package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Postings for somebody, the best first, but not one company or title after the other.
 *
 * @param basis what they were chosen by
 * @param fillIn what the person has not told and would make better recommendations, the most useful first
 * @param learned whether feedback (saved, hidden, applied) had an influence
 * @param engine how the score is made
 * @param engineVersion another one may give other scores
 * @param degraded empty where all is well
 * @param next the cursor to pass as {@code after}; absent on the last page
 */
public record RecommendedJobs(
        List<RecommendedJob> items,
        Basis basis,
        List<ProfileFact> fillIn,
        boolean learned,
        String engine,
        String engineVersion,
        List<SearchDegradation> degraded,
        @Nullable String next) {

    public RecommendedJobs {
        items = List.copyOf(items);
        fillIn = List.copyOf(fillIn);
        degraded = List.copyOf(degraded);
    }

    /** What recommendations are chosen by. */
    public enum Basis {
        /** What the person told: skills or titles, and whatever else there is. */
        PROFILE,
        /** Nothing of it yet: the newest, near to the person where a place is known. */
        NOTHING_YET
    }

    /** What a candidate can tell. */
    public enum ProfileFact {
        SKILLS,
        DESIRED_TITLES,
        PLACE,
        SENIORITY,
        SALARY
    }
}
