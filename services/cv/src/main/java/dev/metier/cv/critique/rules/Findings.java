package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.cv.critique.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one rule finds, a bounded number of times. */
final class Findings {

    private static final int MOST = 20;

    private final Rule rule;
    private final List<CritiqueFinding> found = new ArrayList<>();
    private int leftOut;

    Findings(Rule rule) {
        this.rule = rule;
    }

    List<CritiqueFinding> found() {
        return found;
    }

    int leftOut() {
        return leftOut;
    }

    /** The whole CV, or an entry or field by its pointer. */
    void at(String pointer, String message) {
        add(pointer, "", null, null, message, null, List.of());
    }

    /** An entry or field that can be put right by a patch. */
    void at(String pointer, String message, List<PatchOperation> operations) {
        add(pointer, "", null, null, message, null, operations);
    }

    void at(Line line, String message) {
        add(line.pointer(), line.text(), null, null, message, null, List.of());
    }

    void at(Line line, int start, int end, String message) {
        add(line.pointer(), line.text(), start, end, message, null, List.of());
    }

    /** Words that can be replaced without inventing anything. */
    void fix(Line line, int start, int end, String words, String message) {
        List<PatchOperation> operations = line.source()
                .replaced(start, end, words)
                .map(after -> Patches.replace(line.pointer(), line.source().written(), after))
                .orElse(List.of());
        add(line.pointer(), line.text(), start, end, message, words, operations);
    }

    /** A line that is better left out. */
    void remove(Line line, String message) {
        List<PatchOperation> operations =
                Patches.remove(line.pointer(), line.source().written());
        add(line.pointer(), line.text(), null, null, message, "", operations);
    }

    private void add(
            String pointer,
            String line,
            @Nullable Integer start,
            @Nullable Integer end,
            String message,
            @Nullable String suggestion,
            List<PatchOperation> operations) {
        if (found.size() == MOST) {
            leftOut++;
            return;
        }
        found.add(new CritiqueFinding(
                rule.id(),
                rule.description().category(),
                rule.description().severity(),
                pointer,
                line,
                start,
                end,
                message,
                suggestion,
                operations));
    }
}
