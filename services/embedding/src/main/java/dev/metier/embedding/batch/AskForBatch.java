package dev.metier.embedding.batch;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.embedding.EmbedBatch;
import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.contracts.id.BatchId;
import dev.metier.embedding.EmbeddingProperties;
import dev.metier.embedding.TooMuchAtOnce;
import dev.metier.embedding.cache.ModelInput;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.EngineModel;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.Caller;
import dev.metier.platform.security.CurrentCaller;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes batches. */
@Component
public class AskForBatch {

    private final Batches batches;
    private final BatchSearch search;
    private final BatchWorker worker;
    private final WaitingTexts waiting;
    private final EmbeddingEngine engine;
    private final EmbeddingProperties settings;
    private final CurrentCaller callers;
    private final Clock clock;

    AskForBatch(
            Batches batches,
            BatchSearch search,
            BatchWorker worker,
            WaitingTexts waiting,
            EmbeddingEngine engine,
            EmbeddingProperties settings,
            CurrentCaller callers,
            Clock clock) {
        this.batches = batches;
        this.search = search;
        this.worker = worker;
        this.waiting = waiting;
        this.engine = engine;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public BatchView ask(EmbedBatch request) {
        Caller caller = callers.get();
        requireRoom(caller, request);
        EngineModel model = engine.model();
        EmbeddingPurpose purpose = Objects.requireNonNullElse(request.purpose(), EmbeddingPurpose.PASSAGE);
        Instant now = clock.instant();
        var batch = new NewBatch(
                BatchId.create(),
                caller,
                purpose,
                model,
                ModelInput.of(model, purpose, request.texts()),
                now,
                now.plus(settings.kept()));
        batches.add(batch);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
        return search.get(batch.id(), null, null);
    }

    private void requireRoom(Caller caller, EmbedBatch request) {
        if (batches.countWaiting(caller.name()) >= settings.batches().maxPerCaller()) {
            throw new TooMuchAtOnce("%d of your batches wait. Try again when one of them is ready."
                    .formatted(settings.batches().maxPerCaller()));
        }
        if (!waiting.add(request.texts().size())) {
            worker.wake(); // which counts anew
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "Too many texts wait in batches. Try again in a few minutes.");
        }
    }
}
