package dev.metier.contracts.search;

/**
 * What somebody may be about to type.
 *
 * @param count postings that are open with it
 */
public record SearchSuggestion(Kind kind, String text, long count) {

    /** What it is. */
    public enum Kind {
        TITLE,
        SKILL,
        COMPANY,
        PLACE
    }
}
