package dev.metier.embedding.batch;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.contracts.id.BatchId;
import dev.metier.embedding.cache.ModelInput;
import dev.metier.embedding.engine.EngineModel;
import dev.metier.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch as it is asked for. */
record NewBatch(
        BatchId id,
        Caller caller,
        EmbeddingPurpose purpose,
        EngineModel model,
        List<ModelInput> inputs,
        Instant createdAt,
        Instant expiresAt) {

    @Nullable UUID ownerId() {
        return caller.userId() == null ? null : caller.userId().value();
    }
}
