package dev.metier.contracts.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words for one line.
 *
 * @param before the plain words of the line
 * @param after the words proposed; absent where there is nothing to propose
 * @param operations the JSON Patch that puts them in; empty without {@code after}
 * @param engine whose words they are: {@code metier-critique} or {@code model}
 * @param refused why the words of the model were not taken, or why there are none
 * @param added what the refused words would have added to the facts of the CV
 * @param model how the model was asked; absent where none was
 */
public record RewriteView(
        String before,
        @Nullable String after,
        List<PatchOperation> operations,
        String engine,
        String engineVersion,
        @Nullable String refused,
        List<String> added,
        @Nullable ModelCall model) {

    public RewriteView {
        operations = List.copyOf(operations);
        added = List.copyOf(added);
    }

    /**
     * How a model was asked, so that it can be asked the same again.
     *
     * @param name of the model
     * @param promptVersion of the instructions
     * @param inputHash SHA-256 of what was sent, in hexadecimal digits
     */
    public record ModelCall(String name, String promptVersion, double temperature, int maxTokens, String inputHash) {}
}
