package dev.metier.contracts.embedding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the vectors of a batch, in the order of its texts.
 *
 * @param first position, from 0, of the text that the first vector belongs to
 * @param vectors as in {@link EmbeddedTexts}
 * @param cut positions, from 0 and in the whole batch, of the texts of this page that were cut
 * @param next the cursor to pass as {@code after} for the following page; absent on the last page
 */
public record BatchResults(
        int first,
        List<float[]> vectors,
        List<Integer> cut,
        @Nullable String next) {

    public BatchResults {
        vectors = List.copyOf(vectors);
        cut = List.copyOf(cut);
    }
}
