package dev.metier.contracts.ats;

import org.jspecify.annotations.Nullable;

/**
 * Something the candidate should know and that is not a criterion.
 *
 * @param pointer JSON Pointer into the resume, absent where the whole CV is meant
 */
public record AtsWarning(
        String ruleId,
        Severity severity,
        String message,
        @Nullable String pointer) {

    /** How much it matters, the least first. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }
}
