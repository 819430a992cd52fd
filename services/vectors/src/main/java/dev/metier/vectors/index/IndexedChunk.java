package dev.metier.vectors.index;

import dev.metier.contracts.id.DocumentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chunk as a hit gives it back. */
public record IndexedChunk(
        DocumentId documentId, int position, @Nullable String title, String text, List<String> labels) {

    public IndexedChunk {
        labels = List.copyOf(labels);
    }
}
