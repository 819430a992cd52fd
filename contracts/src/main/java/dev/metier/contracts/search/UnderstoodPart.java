package dev.metier.contracts.search;

/**
 * A part of the text that was read as more than its words.
 *
 * @param text as it was typed; sent back as {@code plain} it counts as mere words
 * @param value what it was read as: the name of a skill or place, an amount such as {@code 60000 EUR}, a {@link Seniority}
 */
public record UnderstoodPart(Kind kind, String text, String value) {

    /** What a part may be. */
    public enum Kind {
        /** A skill of the taxonomy; its other names count too. */
        SKILL,
        /** A place that hits are in or near to. */
        PLACE,
        /** What hits pay at least for a year. */
        SALARY,
        SENIORITY,
        REMOTE,
        /** Words that stand together. */
        PHRASE,
        /** Words that no hit has. */
        EXCLUDED
    }
}
