package dev.metier.contracts.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that could be better.
 *
 * @param pointer JSON Pointer of the line or entry, empty where the whole CV is meant
 * @param line the plain words of the line, empty where an entry or the whole CV is meant
 * @param start where in {@code line} the words meant begin, counted in UTF-16 units; absent where the whole line is meant
 * @param end where they end
 * @param message why, and what to do
 * @param suggestion the words to put instead of those from {@code start} to {@code end} (of the line where these are absent);
 *     empty to leave them out; absent where only the person knows
 * @param operations a JSON Patch on the resume; applying it is the fix. Begins with a {@code test}, so that it is refused on
 *     another text than the one that was criticised. Empty where only the person can correct it
 */
public record CritiqueFinding(
        String ruleId,
        Category category,
        Severity severity,
        String pointer,
        String line,
        @Nullable Integer start,
        @Nullable Integer end,
        String message,
        @Nullable String suggestion,
        List<PatchOperation> operations) {

    public CritiqueFinding {
        operations = List.copyOf(operations);
    }

    public enum Category {
        CONTACT,
        SUMMARY,
        WORDING,
        TENSE,
        BULLETS,
        DATES,
        SKILLS,
        EDUCATION,
        PRIVACY,
        LENGTH,
        FORM,
        GRAMMAR
    }

    /** How much it matters to readers, the most first. */
    public enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }
}
