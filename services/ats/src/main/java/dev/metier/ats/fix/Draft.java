package dev.metier.ats.fix;

import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.PatchOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fixes found so far. First come replacements, then removals from the end of the CV, then moves, so that any selection
 * applied in this order still meets the places it means.
 */
final class Draft {

    private final List<AtsFix> replacements = new ArrayList<>();
    private final List<AtsFix> removals = new ArrayList<>();
    private final List<AtsFix> moves = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    void replace(String ruleId, String pointer, Object before, Object after, String reason) {
        touched.add(pointer);
        List<PatchOperation> operations = List.of(test(pointer, before), operation("replace", pointer, after));
        replacements.add(new AtsFix(ruleId, operations, reason));
    }

    /** To be called in the order of the CV. */
    void remove(String ruleId, String pointer, Object before, String reason) {
        touched.add(pointer);
        List<PatchOperation> operations = List.of(test(pointer, before), operation("remove", pointer, null));
        removals.add(new AtsFix(ruleId, operations, reason));
    }

    void move(String ruleId, List<PatchOperation> operations, String reason) {
        moves.add(new AtsFix(ruleId, operations, reason));
    }

    boolean touches(String pointer) {
        return touched.contains(pointer);
    }

    static PatchOperation test(String pointer, Object value) {
        return operation("test", pointer, value);
    }

    private static PatchOperation operation(String op, String pointer, @Nullable Object value) {
        return new PatchOperation(op, pointer, null, value);
    }

    List<AtsFix> inOrder() {
        List<AtsFix> all = new ArrayList<>(replacements);
        all.addAll(removals.reversed());
        all.addAll(moves);
        return List.copyOf(all);
    }
}
