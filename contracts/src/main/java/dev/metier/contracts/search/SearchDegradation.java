package dev.metier.contracts.search;

/** Why an answer is less than it could be. */
public enum SearchDegradation {
    /** The embedding service does not answer: words alone were looked for. */
    MEANING_AWAY,
    /** The index has not read all events yet, or cannot at the moment: something may be missing, or be over. */
    INDEX_BEHIND,
    /** The users service does not answer: as for somebody of whom nothing is known. */
    PROFILE_AWAY
}
