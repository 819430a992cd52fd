package dev.metier.contracts.search;

/** What a recommendation is made of. Nothing else of a person is looked at. */
public enum RecommendationKind {
    /** The skills that are asked for, and those of the person. */
    SKILLS,
    /** The title, and those that the person wishes for. */
    TITLE,
    /** What the posting says as a whole, and the person's titles and skills. */
    MEANING,
    /** How experienced somebody is to be. */
    SENIORITY,
    /** Where the work is, and how far away from the person. */
    PLACE,
    /** What is paid, and what the person wants at least. */
    PAY,
    /** How new the posting is. */
    FRESHNESS
}
