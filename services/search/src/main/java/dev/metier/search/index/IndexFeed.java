package dev.metier.search.index;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.events.EventLogHandler;
import dev.metier.platform.events.LoggedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies events to one generation. The position is kept with the documents, so after a crash both are those of one earlier
 * moment and the log is read again from there.
 */
final class IndexFeed implements EventLogHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    /** Files that hold what was taken out are written anew: not more often than this. */
    private static final Duration PURGE_EVERY = Duration.ofSeconds(30);

    private final Projection projection;
    private final Listener listener;
    private final AtomicBoolean isPurging = new AtomicBoolean();
    private HybridIndex index;
    private boolean isClosed;
    private boolean dirty;
    private long commitAt = System.nanoTime();
    private volatile boolean holdsTraces;
    private long purgeAt = System.nanoTime();

    /** Who has the index. */
    interface Listener {

        /** Called after each step, by the thread of the feed. */
        void stepped();

        /** An engine that failed in the middle takes no more changes: answers with the index as it was committed last. */
        HybridIndex reopened(RuntimeException failure);

        /** Whether an index can be purged while it is changed. */
        boolean purgesAside();

        void logReplaced();
    }

    IndexFeed(Projection projection, HybridIndex index, Listener listener) {
        this.projection = projection;
        this.index = index;
        this.listener = listener;
        this.holdsTraces = projection.isPersonal();
    }

    @Override
    public synchronized Map<String, Long> position() {
        Map<String, Long> position = new HashMap<>();
        change(open -> position.putAll(positionOf(open)));
        return position;
    }

    /** The position that an index keeps. */
    static Map<String, Long> positionOf(HybridIndex index) {
        Map<String, Long> position = new HashMap<>();
        index.position().forEach((partition, offset) -> position.put(partition, Long.valueOf(offset)));
        return position;
    }

    @Override
    public void handle(List<LoggedEvent> events, Map<String, Long> position) {
        List<IndexChange> changes = new ArrayList<>();
        events.forEach(each -> changes.addAll(changes(each)));
        Map<String, String> written = new HashMap<>();
        position.forEach((partition, offset) -> written.put(partition, Long.toString(offset)));
        change(open -> {
            open.apply(changes, written);
            open.refresh();
            changed();
            if (System.nanoTime() - commitAt > 0) {
                commit(open);
            }
        });
        listener.stepped();
    }

    @Override
    public void idle() {
        change(open -> {
            if (holdsTraces && System.nanoTime() - purgeAt >= 0) {
                purge(open);
                purgeAt = System.nanoTime() + PURGE_EVERY.toNanos();
            }
            commit(open);
        });
        listener.stepped();
    }

    /** Beside the feed where the engine lets it, because it may have to wait for other machines. */
    private void purge(HybridIndex open) {
        if (listener.purgesAside()) {
            Thread.ofVirtual().name("search-purge").start(() -> purgeAside(open));
            return;
        }
        open.purge();
        holdsTraces = false;
    }

    private void purgeAside(HybridIndex open) {
        if (!isPurging.compareAndSet(false, true)) {
            return;
        }
        try {
            holdsTraces = false;
            open.purge();
        } catch (RuntimeException failure) {
            holdsTraces = true;
            LOG.info("What was taken out is purged later: {}", failure.toString());
        } finally {
            isPurging.set(false);
        }
    }

    private void changed() {
        dirty = true;
        holdsTraces = projection.isPersonal();
    }

    @Override
    public void logReplaced() {
        listener.logReplaced();
    }

    /** Makes what was applied so far safe. */
    void commit() {
        change(this::commit);
    }

    /** Writes documents again, those that are still as they were; what is gone meanwhile stays gone. */
    synchronized void complete(List<IndexedDocument> documents) {
        if (isClosed) {
            return;
        }
        Filter named =
                new Filter.Ids(documents.stream().map(IndexedDocument::id).toList());
        change(open -> {
            // A change whose refresh failed may not be seen yet.
            open.refresh();
            Map<String, String> bodies = new HashMap<>();
            open.search(HybridQuery.of(null).where(named).page(documents.size(), null))
                    .hits()
                    .forEach(hit -> bodies.put(hit.id(), hit.body()));
            List<IndexChange> changes = new ArrayList<>();
            documents.stream()
                    .filter(each -> each.body().equals(bodies.get(each.id())))
                    .forEach(each -> changes.add(new IndexChange.Put(each)));
            open.apply(changes, open.position());
            open.refresh();
            changed();
        });
    }

    /** Takes no more changes. */
    synchronized void close() {
        isClosed = true;
        try {
            index.close();
        } catch (RuntimeException e) {
            LOG.warn("An index did not close: {}", e.toString());
        }
    }

    private void commit(HybridIndex open) {
        if (dirty) {
            open.commit();
            dirty = false;
            commitAt = System.nanoTime() + COMMIT_EVERY.toNanos();
        }
    }

    private List<IndexChange> changes(LoggedEvent event) {
        try {
            List<IndexChange> changes = projection.changes(event);
            for (IndexChange each : changes) {
                if (each instanceof IndexChange.Put put) {
                    projection.schema().requireHolds(put.document());
                }
            }
            return changes;
        } catch (RuntimeException unfit) {
            LOG.warn("{} {} of {} is left out: {}", event.type(), event.id(), event.key(), unfit.toString());
            return projection.changesOfUnfit(event);
        }
    }

    private synchronized void change(Change change) {
        if (isClosed) {
            throw new IllegalStateException("The index is closed");
        }
        try {
            change.to(index);
        } catch (RuntimeException failure) {
            dirty = false;
            index = listener.reopened(failure);
            throw failure;
        }
    }

    private interface Change {
        void to(HybridIndex index);
    }
}
