package dev.metier.vectors.index;

import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties;
import dev.metier.platform.security.CallerScope;
import dev.metier.vectors.VectorsProperties;
import dev.metier.vectors.document.ChangedDocument;
import dev.metier.vectors.document.DocumentChanges;
import dev.metier.vectors.index.ChunkEngine.Right;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads changed documents into the index. The place it has reached is kept with the documents, so after a crash it reads on
 * from an earlier moment of the index, and an index that is new is read from the first document. Of processes that share an
 * index one does so.
 */
@Component
class ChunkFeed extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(ChunkFeed.class);
    private static final int BATCH = 20;

    /** How often it is looked whether the index is there and may still be changed, or may be changed now. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(2);

    private final DocumentChanges changes;
    private final ChunkEngine engine;
    private final ChunkIndex index;
    private final CallerScope scope;
    private final VectorsProperties settings;
    private long committedAt = System.nanoTime();
    private long purgedAt = System.nanoTime();
    private boolean isUncommitted;
    private final AtomicBoolean isPurging = new AtomicBoolean();
    private volatile boolean holdsTraces;

    ChunkFeed(
            DocumentChanges changes,
            ChunkEngine engine,
            ChunkIndex index,
            CallerScope scope,
            VectorsProperties settings,
            EventsProperties events) {
        super("vectors-index", events.backoff());
        this.changes = changes;
        this.engine = engine;
        this.index = index;
        this.scope = scope;
        this.settings = settings;
    }

    @Override
    protected void session() throws Exception {
        try {
            index.openToSearch();
            Optional<Right> acquired = engine.tryAcquire();
            if (acquired.isPresent()) {
                feed(acquired.get());
            } else {
                succeeded();
                pause(EVERY);
            }
        } finally {
            if (!isRunning()) {
                index.close();
            }
        }
    }

    private void feed(Right acquired) throws SQLException, InterruptedException {
        try (Right right = acquired) {
            index.openToChange();
            // An earlier run may have ended before its purge.
            holdsTraces = true;
            while (isRunning()) {
                right.keep();
                long position = index.position();
                long askedAt = System.nanoTime();
                while (isRunning() && !isOver(EVERY, askedAt)) {
                    position = step(position);
                    succeeded();
                }
            }
        } finally {
            index.endChanging();
        }
    }

    private long step(long position) throws InterruptedException {
        List<ChangedDocument> changed = scope.callAsService(() -> changes.after(position, BATCH));
        if (!changed.isEmpty()) {
            index.apply(changed);
            isUncommitted = true;
            holdsTraces = true;
        }
        upkeep();
        if (changed.size() < BATCH) {
            pause(settings.lookEvery());
        }
        return changed.isEmpty() ? position : changed.getLast().change();
    }

    private void upkeep() {
        if (holdsTraces && isOver(settings.purgeEvery(), purgedAt)) {
            purge();
            purgedAt = System.nanoTime();
        }
        if (isUncommitted && isOver(COMMIT_EVERY, committedAt)) {
            index.commit();
            isUncommitted = false;
            committedAt = System.nanoTime();
        }
    }

    /** Beside the feed where the engine lets it, because it may have to wait for other machines. */
    private void purge() {
        if (engine.purgesAside()) {
            Thread.ofVirtual().name("vectors-purge").start(this::purgeAside);
            return;
        }
        index.purge();
        holdsTraces = false;
        isUncommitted = false;
    }

    private void purgeAside() {
        if (!isPurging.compareAndSet(false, true)) {
            return;
        }
        try {
            holdsTraces = false;
            index.purge();
        } catch (RuntimeException failure) {
            holdsTraces = true;
            log.info("What was taken away is purged later: {}", failure.toString());
        } finally {
            isPurging.set(false);
        }
    }

    private static boolean isOver(Duration time, long since) {
        return System.nanoTime() - since > time.toNanos();
    }
}
