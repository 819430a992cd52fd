package dev.metier.contracts.embedding;

import dev.metier.contracts.id.BatchId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch, with a page of its vectors where it is {@code READY}.
 *
 * @param done how many of the texts have their vector
 * @param total how many texts there are
 * @param failure what went wrong and what to do; only where it is {@code FAILED}
 * @param expiresAt when the batch is deleted
 * @param results only where it is {@code READY}
 */
public record BatchView(
        BatchId id,
        BatchStatus status,
        int done,
        int total,
        String engine,
        String model,
        int dimension,
        EmbeddingPurpose purpose,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String failure,
        @Nullable BatchResults results) {}
