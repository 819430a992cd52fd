package dev.metier.search.index;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.EventLog;
import dev.metier.platform.events.EventLogReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The index that answers. It reads the log for itself; what is lost or cannot be read is built anew from there. A new
 * generation is made beside the one that answers, and takes over when it knows all that the other knows.
 */
public final class LiveIndex implements SmartLifecycle {

    public static final String OF_CANDIDATES = "candidateIndex";
    public static final String OF_COMPANIES = "companyIndex";
    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Projection projection;
    private final IndexEngine engine;
    private final EventLog log;
    private final Clock clock;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private volatile boolean isRunning;
    private volatile @Nullable Open live;
    private volatile @Nullable Open next;

    LiveIndex(Projection projection, IndexEngine engine, EventLog log, Clock clock) {
        this.projection = projection;
        this.engine = engine;
        this.log = log;
        this.clock = clock;
    }

    public SearchIndexType type() {
        return projection.type();
    }

    /** Asks the index. Errors: {@code service-unavailable} where it cannot be read; it is built anew then. */
    public <T> T read(Function<HybridIndex, T> question) {
        try {
            use.readLock().lock();
            try {
                return question.apply(answering().index);
            } finally {
                use.readLock().unlock();
            }
        } catch (UncheckedIOException unreadable) {
            rebuild("the index could not be read: " + unreadable.getMessage());
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "The index is being built anew. Try again in a few seconds.");
        }
    }

    /** Whether there is one that can be asked. */
    public boolean isOpen() {
        return live != null;
    }

    public Map<String, Long> position() {
        return answering().feed.position();
    }

    /** Writes documents of it again, those that are still as they were. */
    public void complete(List<IndexedDocument> documents) {
        answering().feed.complete(documents);
    }

    /** Whether something may be missing, or be over. */
    public boolean isBehind() {
        EventLogReader reader = answering().reader;
        return !reader.isCaughtUp() || reader.failure() != null;
    }

    public SearchIndexStatus status() {
        Open open = answering();
        return new SearchIndexStatus(
                projection.type(),
                engine.name(),
                open.generation.number(),
                read(HybridIndex::count),
                open.reader.isCaughtUp(),
                next != null,
                open.generation.builtAt(),
                open.generation.reason(),
                open.reader.failure());
    }

    /** Begins a new generation beside this one; nothing where one is begun already. */
    public synchronized void rebuild(String reason) {
        Open open = live;
        if (open == null || next != null) {
            return;
        }
        LOG.warn("The index of {} is built anew: {}", projection.type(), reason);
        Open begun = anew(open.generation.number() + 1, reason);
        next = begun;
        begun.reader.start();
    }

    @Override
    public synchronized void start() {
        isRunning = true;
        if (!tryStart()) {
            LOG.warn("The index of {} waits: another process has it open", projection.type());
            Thread.ofVirtual().name("search-index").start(this::startPatiently);
        }
    }

    /** The process before may still be about to end. */
    private void startPatiently() {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(WAIT.toMillis());
            } while (isRunning && !tryStart());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it is over: false while another process has the index open. */
    private synchronized boolean tryStart() {
        if (!isRunning) {
            return true;
        }
        try {
            Open open = opened();
            live = open;
            engine.deleteAllBut(open.generation);
            open.reader.start();
            return true;
        } catch (OpenElsewhere elsewhere) {
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        isRunning = false;
        Open begun = next;
        if (begun != null) {
            begun.reader.stop();
        }
        Open open = live;
        if (open != null) {
            open.close();
        }
        if (begun != null && begun != open) {
            begun.close();
        }
        next = null;
        live = null;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private Open answering() {
        Open open = live;
        if (open == null) {
            throw new MetierException(ErrorCode.SERVICE_UNAVAILABLE, "The index is not open.");
        }
        return open;
    }

    private Open opened() {
        Optional<Generation> current = engine.current();
        if (current.isEmpty()) {
            return current(anew(1, "first start"));
        }
        int following = current.get().number() + 1;
        if (!engine.holds(current.get())) {
            return current(anew(following, "the index was missing"));
        }
        try {
            return new Open(current.get(), engine.open(projection.schema(), current.get()));
        } catch (RuntimeException unreadable) {
            OpenElsewhere.refuse(unreadable);
            return current(anew(following, "the index could not be read: " + unreadable.getMessage()));
        }
    }

    private Open anew(int number, String reason) {
        Generation generation = new Generation(number, clock.instant(), reason);
        engine.delete(generation);
        return new Open(generation, engine.open(projection.schema(), generation));
    }

    private Open current(Open open) {
        LOG.warn("The index of {} begins empty and reads the log: {}", projection.type(), open.generation.reason());
        engine.makeCurrent(open.generation);
        return open;
    }

    /** A generation that is open, and what reads the log for it. */
    private final class Open implements IndexFeed.Listener {

        private Generation generation;
        private volatile HybridIndex index;
        private final IndexFeed feed;
        private final EventLogReader reader;

        Open(Generation generation, HybridIndex index) {
            this.generation = generation;
            this.index = index;
            this.feed = new IndexFeed(projection, index, this);
            String name = projection.schema().name() + "-" + generation.number();
            this.reader = log.reader(name, projection.topics(), feed);
        }

        @Override
        public void stepped() {
            Open before = live;
            if (this != next || before == null || !reader.isCaughtUp() || !knowsAllOf(before.feed.position())) {
                return;
            }
            feed.commit();
            generation = new Generation(generation.number(), clock.instant(), generation.reason());
            engine.makeCurrent(generation);
            takeOver();
            next = null;
            before.close();
            engine.deleteAllBut(generation);
            LOG.info("Generation {} of {} took over", generation.number(), projection.type());
        }

        /** Returns when nobody asks the one before any more. */
        private void takeOver() {
            use.writeLock().lock();
            try {
                live = this;
            } finally {
                use.writeLock().unlock();
            }
        }

        private boolean knowsAllOf(Map<String, Long> other) {
            Map<String, Long> mine = feed.position();
            return other.entrySet().stream().allMatch(each -> mine.getOrDefault(each.getKey(), 0L) >= each.getValue());
        }

        @Override
        public HybridIndex reopened(RuntimeException failure) {
            LOG.warn("The index of {} is opened again after: {}", projection.type(), failure.toString());
            use.writeLock().lock();
            try {
                closeQuietly();
                index = engine.open(projection.schema(), generation);
            } catch (RuntimeException unreadable) {
                generation = new Generation(
                        generation.number(),
                        clock.instant(),
                        "the index could not be read: " + unreadable.getMessage());
                engine.delete(generation);
                index = engine.open(projection.schema(), generation);
                engine.makeCurrent(generation);
            } finally {
                use.writeLock().unlock();
            }
            return index;
        }

        private void closeQuietly() {
            try {
                index.close();
            } catch (RuntimeException e) {
                LOG.debug("A broken index did not close", e);
            }
        }

        @Override
        public void logReplaced() {
            rebuild("the log is another one");
        }

        void close() {
            reader.stop();
            feed.close();
        }
    }
}
