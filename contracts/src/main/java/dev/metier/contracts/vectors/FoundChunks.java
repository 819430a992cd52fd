package dev.metier.contracts.vectors;

import dev.metier.contracts.id.DocumentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chunks that were found, the best first unless they were to be diverse.
 *
 * @param model that meanings were compared with; absent where words alone were looked for
 * @param wordsOnly whether meaning could not be asked, so that what says it in other words may be missing
 */
public record FoundChunks(List<Found> hits, @Nullable String model, boolean wordsOnly) {

    public FoundChunks {
        hits = List.copyOf(hits);
    }

    /**
     * A chunk.
     *
     * @param position in its document, from 0
     * @param score comparable within one answer
     * @param lexical BM25 of the words; absent where none occurs
     * @param similarity cosine to the question; absent where that was not compared
     */
    public record Found(
            DocumentId documentId,
            int position,
            @Nullable String title,
            String text,
            List<String> labels,
            double score,
            @Nullable Double lexical,
            @Nullable Double similarity) {

        public Found {
            labels = List.copyOf(labels);
        }
    }
}
