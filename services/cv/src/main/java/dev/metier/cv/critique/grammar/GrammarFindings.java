package dev.metier.cv.critique.grammar;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueFinding.Category;
import dev.metier.contracts.cv.CritiqueFinding.Severity;
import dev.metier.contracts.cv.CritiqueView.GrammarStatus;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.cv.critique.rules.Patches;
import dev.metier.cv.critique.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes findings of what LanguageTool says, a bounded number of each kind. */
final class GrammarFindings {

    private static final int MOST = 20;

    private final List<CritiqueFinding> found = new ArrayList<>();
    private final Map<GrammarKind, Integer> counts = new EnumMap<>(GrammarKind.class);

    void add(Line line, List<GrammarMatch> matches) {
        matches.forEach(match -> add(line, match));
    }

    private void add(Line line, GrammarMatch match) {
        GrammarKind kind = GrammarKind.of(match.category());
        if (counts.merge(kind, 1, Integer::sum) > MOST) {
            return;
        }
        boolean sure = match.suggestions().size() == 1;
        found.add(new CritiqueFinding(
                "grammar." + kind.id(),
                Category.GRAMMAR,
                kind == GrammarKind.PUNCTUATION ? Severity.LOW : Severity.MEDIUM,
                line.pointer(),
                line.text(),
                match.start(),
                match.end(),
                sure || match.suggestions().isEmpty()
                        ? match.message()
                        : match.message() + " " + String.join(" / ", match.suggestions()) + "?",
                sure ? match.suggestions().getFirst() : null,
                sure ? patch(line, match) : List.of()));
    }

    private static List<PatchOperation> patch(Line line, GrammarMatch match) {
        return line.source()
                .replaced(match.start(), match.end(), match.suggestions().getFirst())
                .map(after -> Patches.replace(line.pointer(), line.source().written(), after))
                .orElse(List.of());
    }

    /** All of it, and how many texts were too long to be checked. */
    GrammarReport report(String engine, int unchecked) {
        List<String> notes = new ArrayList<>();
        counts.forEach((kind, count) -> {
            if (count > MOST) {
                notes.add(kind.title() + ": " + (count - MOST) + " more places like these.");
            }
        });
        if (unchecked > 0) {
            notes.add("Spelling and grammar: " + unchecked + " texts are too long to be checked.");
        }
        return new GrammarReport(GrammarStatus.CHECKED, engine, found, notes);
    }
}
