package dev.metier.contracts.vectors;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in chunks.
 *
 * @param owner whose it is; only they find it. Absent for what a tenant, or everybody, may find
 * @param tenant where it belongs; without an owner everybody of the tenant finds it
 * @param title searched with each chunk
 * @param chunks in the order of the document
 */
public record IndexChunks(
        @NotNull DocumentId documentId,
        @Nullable UserId owner,
        @Nullable CompanyId tenant,
        @Nullable @Size(max = 500) String title,
        @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Chunk> chunks) {

    /** Most chunks of a document. */
    public static final int MOST = 2_000;

    /** Most characters (UTF-16) of a chunk. */
    public static final int LONGEST = 8_192;

    public IndexChunks {
        chunks = chunks == null ? List.of() : List.copyOf(chunks);
    }

    /**
     * A piece of a document.
     *
     * @param labels what it is filtered by, such as {@code page=3}; at most 20
     */
    public record Chunk(
            @NotBlank @Size(max = LONGEST) String text,
            @Size(max = 20) List<@NotBlank @Size(max = 200) String> labels) {

        public Chunk {
            labels = labels == null ? List.of() : List.copyOf(labels);
        }
    }
}
