package dev.metier.embedding.request;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.embedding.EmbedBatch;
import dev.metier.contracts.embedding.EmbedTexts;
import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.embedding.EmbeddingApi;
import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.contracts.id.BatchId;
import dev.metier.embedding.batch.AskForBatch;
import dev.metier.embedding.batch.BatchSearch;
import dev.metier.embedding.cache.CachedEmbeddings;
import dev.metier.embedding.cache.CachedEmbeddings.Embedded;
import dev.metier.embedding.cache.ModelInput;
import dev.metier.embedding.engine.Embedding;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.EngineModel;
import dev.metier.platform.errors.MetierException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EmbeddingController implements EmbeddingApi {

    private final EmbeddingEngine engine;
    private final CachedEmbeddings embeddings;
    private final Admission admission;
    private final AskForBatch batches;
    private final BatchSearch search;

    EmbeddingController(
            EmbeddingEngine engine,
            CachedEmbeddings embeddings,
            Admission admission,
            AskForBatch batches,
            BatchSearch search) {
        this.engine = engine;
        this.embeddings = embeddings;
        this.admission = admission;
        this.batches = batches;
        this.search = search;
    }

    @Override
    public EmbeddedTexts embed(EmbedTexts request) {
        EngineModel model = engine.model();
        EmbeddingPurpose purpose = Objects.requireNonNullElse(request.purpose(), EmbeddingPurpose.PASSAGE);
        List<ModelInput> inputs = ModelInput.of(model, purpose, request.texts());
        Embedded made = admission.admit(inputs.size(), () -> embeddings.embed(inputs));
        List<Embedding> all = made.embeddings();
        return new EmbeddedTexts(
                model.engine(),
                model.name(),
                model.dimension(),
                all.stream().map(Embedding::vector).toList(),
                made.fromCache(),
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).isCut())
                        .boxed()
                        .toList());
    }

    @Override
    public ResponseEntity<BatchView> embedBatch(EmbedBatch request) {
        long characters = request.texts().stream().mapToLong(String::length).sum();
        if (characters > EmbedBatch.LONGEST_TOGETHER) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "The texts are too long together; split them into several batches.",
                    List.of(new FieldError(
                            "texts", "at most %d characters together".formatted(EmbedBatch.LONGEST_TOGETHER))));
        }
        BatchView batch = batches.ask(request);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/embed/batch/" + batch.id()))
                .body(batch);
    }

    @Override
    public BatchView batch(BatchId jobId, @Nullable Integer limit, @Nullable String after) {
        return search.get(jobId, limit, after);
    }
}
