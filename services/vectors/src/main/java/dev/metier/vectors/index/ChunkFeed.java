package dev.metier.vectors.index;

import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties;
import dev.metier.platform.security.CallerScope;
import dev.metier.vectors.VectorsProperties;
import dev.metier.vectors.document.ChangedDocument;
import dev.metier.vectors.document.DocumentChanges;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads changed documents into the index. The place it has reached is kept with the documents, so after a crash it reads on
 * from an earlier moment of the index, and an index that is new is read from the first document.
 */
@Component
class ChunkFeed extends BackgroundLoop {

    private static final int BATCH = 20;
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(2);

    private final DocumentChanges changes;
    private final ChunkIndex index;
    private final CallerScope scope;
    private final VectorsProperties settings;
    private long committedAt = System.nanoTime();
    private long purgedAt = System.nanoTime();
    private boolean isUncommitted;
    private boolean holdsTraces;

    ChunkFeed(
            DocumentChanges changes,
            ChunkIndex index,
            CallerScope scope,
            VectorsProperties settings,
            EventsProperties events) {
        super("vectors-index", events.backoff());
        this.changes = changes;
        this.index = index;
        this.scope = scope;
        this.settings = settings;
    }

    @Override
    protected void session() throws InterruptedException {
        try {
            index.open();
            // An earlier run may have ended before its purge.
            holdsTraces = true;
            long position = index.position();
            while (isRunning()) {
                position = step(position);
                succeeded();
            }
        } finally {
            index.close();
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
            index.purge();
            holdsTraces = false;
            isUncommitted = false;
            purgedAt = System.nanoTime();
        }
        if (isUncommitted && isOver(COMMIT_EVERY, committedAt)) {
            index.commit();
            isUncommitted = false;
            committedAt = System.nanoTime();
        }
    }

    private static boolean isOver(Duration time, long since) {
        return System.nanoTime() - since > time.toNanos();
    }
}
