package dev.metier.embedding.batch;

import dev.metier.embedding.EmbeddingProperties;
import dev.metier.embedding.EmbeddingProperties.BatchProperties;
import dev.metier.embedding.batch.BatchQueue.Leased;
import dev.metier.embedding.batch.BatchQueue.Taken;
import dev.metier.embedding.cache.CachedEmbeddings;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.EngineUnavailable;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works on the batches that wait, chunk by chunk and one of each in turn, on one thread. */
@Component
public class BatchWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private final BatchQueue queue;
    private final CachedEmbeddings embeddings;
    private final EmbeddingEngine engine;
    private final WaitingTexts waiting;
    private final CallerScope scope;
    private final BatchProperties settings;
    private final Clock clock;
    // one round goes on and one may stand by: what comes after that round's last look is found by the next
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("embedding-batches").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    BatchWorker(
            BatchQueue queue,
            CachedEmbeddings embeddings,
            EmbeddingEngine engine,
            WaitingTexts waiting,
            CallerScope scope,
            EmbeddingProperties settings,
            Clock clock) {
        this.queue = queue;
        this.embeddings = embeddings;
        this.engine = engine;
        this.waiting = waiting;
        this.scope = scope;
        this.settings = settings.batches();
        this.clock = clock;
        thread.allowCoreThreadTimeOut(true);
    }

    /** Looks for batches that wait. */
    public void wake() {
        thread.execute(() -> scope.runAsService(this::work));
    }

    private void work() {
        try {
            waiting.recount();
            Optional<Taken> taken = queue.take(settings.lease(), settings.chunk());
            while (taken.isPresent() && !thread.isShutdown()) {
                work(taken.get());
                taken = queue.take(settings.lease(), settings.chunk());
            }
            waiting.recount();
        } catch (RuntimeException e) {
            LOG.warn("Batches wait for the next round: {}", e.getMessage());
        }
    }

    private void work(Taken taken) {
        Leased batch = taken.batch();
        if (!batch.isFor(engine.model())) {
            queue.fail(batch.id(), "The model of the service was changed meanwhile. Send the batch again.");
            return;
        }
        try {
            embeddings.embed(
                    taken.texts().stream().map(BatchQueue.Waiting::input).toList());
            queue.done(batch.id(), taken.texts());
        } catch (EngineUnavailable e) {
            if (batch.workedAt().plus(settings.giveUpAfter()).isBefore(clock.instant())) {
                queue.fail(batch.id(), e.detail());
                return;
            }
            queue.delay(batch.id(), settings.retryEvery());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
