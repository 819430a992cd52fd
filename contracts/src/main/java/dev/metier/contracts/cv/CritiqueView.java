package dev.metier.contracts.cv;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The critique of a CV.
 *
 * @param language the language it was read in, e.g. {@code en}
 * @param languageFound whether the engine found the language itself
 * @param analysedAt the day that counted as today; absent where the CV holds no date
 * @param readability absent where there is too little running text
 * @param grammar what checked spelling and grammar, e.g. {@code languagetool-6.8}; absent where nothing did
 * @param grammarStatus whether spelling and grammar were checked, and whether it helps to ask again
 * @param notApplied the rules that have no words for this language, or could not be applied
 * @param notes what the reader of the critique should know, in plain words
 * @param findings in the order of the CV
 */
public record CritiqueView(
        String engine,
        String engineVersion,
        String language,
        boolean languageFound,
        @Nullable LocalDate analysedAt,
        @Nullable Readability readability,
        @Nullable String grammar,
        GrammarStatus grammarStatus,
        Counts counts,
        List<String> notApplied,
        List<String> notes,
        List<CritiqueFinding> findings) {

    public CritiqueView {
        notApplied = List.copyOf(notApplied);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /** Whether spelling and grammar were checked. */
    public enum GrammarStatus {
        /** Nobody asked for it. */
        NOT_ASKED,
        CHECKED,
        /** What does it is starting or busy; the same request is answered in full in a few seconds. */
        LATER,
        /** Not here, or not for this CV; the notes say why. */
        UNAVAILABLE
    }

    /** Findings by severity. */
    public record Counts(int high, int medium, int low) {}

    /**
     * How easily the running text reads.
     *
     * @param formula {@code Flesch Reading Ease} for English (higher is easier), {@code LIX} for other languages (lower is
     *     easier)
     * @param score of that formula, to one place
     * @param meaning the score in words
     */
    public record Readability(String formula, double score, String meaning, int words, int sentences) {}
}
