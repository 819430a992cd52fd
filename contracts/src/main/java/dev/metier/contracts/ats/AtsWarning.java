package dev.metier.contracts.ats;

import org.jspecify.annotations.Nullable;

/**
 * Something the candidate should know and that is not a criterion.
 *
 * @param pointer JSON Pointer into the resume, absent where the whole CV is meant
 * @param quote the words that are meant, at most 200 characters; absent where it is not about words
 */
public record AtsWarning(
        String ruleId,
        Severity severity,
        String message,
        @Nullable String pointer,
        @Nullable String quote) {

    /** How much it matters, the least first. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }
}
