package dev.metier.contracts.search;

/** What somebody thinks of a posting. */
public enum RecommendationFeedback {
    /** To be found again; more like it. */
    SAVED,
    /** Not to be recommended again; less like it. */
    HIDDEN
}
