package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueFinding.Severity;
import dev.metier.contracts.cv.CritiqueView;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Readability;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found in a CV, before spelling and grammar.
 *
 * @param language BCP 47
 * @param languageFound whether the engine found the language itself
 */
public record Critique(
        ReadCv cv,
        String language,
        boolean languageFound,
        List<CritiqueFinding> findings,
        List<String> notApplied,
        List<String> notes) {

    public Critique {
        findings = List.copyOf(findings);
        notApplied = List.copyOf(notApplied);
        notes = List.copyOf(notes);
    }

    /** With further findings and notes, in the order of the CV. */
    public CritiqueView view(
            CritiqueView.GrammarStatus status,
            @Nullable String grammar,
            List<CritiqueFinding> more,
            List<String> moreNotes) {
        List<CritiqueFinding> all = new ArrayList<>(findings);
        all.addAll(more);
        all.sort(new OrderOfCv());
        List<String> allNotes = new ArrayList<>(notes);
        allNotes.addAll(moreNotes);
        return new CritiqueView(
                CvCritic.ENGINE,
                CvCritic.VERSION,
                language,
                languageFound,
                cv.today(),
                Readability.of(cv).orElse(null),
                grammar,
                status,
                new CritiqueView.Counts(
                        count(all, Severity.HIGH), count(all, Severity.MEDIUM), count(all, Severity.LOW)),
                notApplied,
                allNotes,
                all);
    }

    private static int count(List<CritiqueFinding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
