package dev.metier.cv.critique.grammar;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueView.GrammarStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of spelling and grammar, or why nothing was looked for.
 *
 * @param engine e.g. {@code languagetool-6.8}; absent where nothing was checked
 */
public record GrammarReport(
        GrammarStatus status, @Nullable String engine, List<CritiqueFinding> findings, List<String> notes) {

    public static final GrammarReport NOT_ASKED =
            new GrammarReport(GrammarStatus.NOT_ASKED, null, List.of(), List.of());

    static final GrammarReport LATER = unchecked(
            GrammarStatus.LATER,
            "Spelling and grammar are not checked yet: what does it is starting or busy. Ask again in a few seconds.");

    static final GrammarReport NO_PROGRAM = unchecked(
            GrammarStatus.UNAVAILABLE, "Spelling and grammar are not checked: this platform has no program for it.");

    static final GrammarReport NOT_STARTED = unchecked(
            GrammarStatus.UNAVAILABLE, "Spelling and grammar are not checked: what does it cannot be started.");

    static final GrammarReport OTHER_LANGUAGE = unchecked(
            GrammarStatus.UNAVAILABLE,
            "Spelling and grammar are checked in English, German, French, Spanish and Romanian only.");

    static final GrammarReport TOO_MUCH =
            unchecked(GrammarStatus.UNAVAILABLE, "Spelling and grammar are not checked: this CV would take too long.");

    public GrammarReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    private static GrammarReport unchecked(GrammarStatus status, String note) {
        return new GrammarReport(status, null, List.of(), List.of(note));
    }
}
