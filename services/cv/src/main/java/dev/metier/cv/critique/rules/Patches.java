package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.PatchOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Patches that are refused on another text than the one that was read. */
public final class Patches {

    private Patches() {}

    public static List<PatchOperation> replace(String pointer, String before, String after) {
        return List.of(operation("test", pointer, before), operation("replace", pointer, after));
    }

    static List<PatchOperation> remove(String pointer, String before) {
        return List.of(operation("test", pointer, before), operation("remove", pointer, null));
    }

    static PatchOperation operation(String op, String pointer, @Nullable Object value) {
        return new PatchOperation(op, pointer, null, value);
    }

    static PatchOperation move(String from, String path) {
        return new PatchOperation("move", path, from, null);
    }
}
