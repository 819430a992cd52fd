package dev.metier.vectors.document;

import dev.metier.contracts.id.DocumentId;
import dev.metier.hybrid.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was written or removed.
 *
 * @param change its place in the order of changes
 * @param owner absent where it belongs to a tenant or to nobody
 * @param chunks none where it was removed
 */
public record ChangedDocument(
        DocumentId id,
        long change,
        @Nullable String owner,
        @Nullable String tenant,
        @Nullable String title,
        List<StoredChunk> chunks) {

    public ChangedDocument {
        chunks = List.copyOf(chunks);
    }

    /**
     * A chunk as it is kept.
     *
     * @param vector absent until it is made
     */
    public record StoredChunk(
            int position,
            String text,
            List<String> labels,
            @Nullable Vector vector) {

        public StoredChunk {
            labels = List.copyOf(labels);
        }
    }
}
