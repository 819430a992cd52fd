package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.events.EventLog;
import dev.metier.platform.events.EventLogReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index as the one process has it that changes it. It reads the log for itself; what is lost or cannot be read is built
 * anew from there. A new generation is made beside the one that answers, and takes over when it knows all that the other knows.
 */
final class FedIndex implements IndexPart {

    private static final Logger LOG = LoggerFactory.getLogger(FedIndex.class);

    /** How long other processes may answer from a generation after the next one has taken over. */
    private static final Duration ASKED = Duration.ofSeconds(5);

    private final Projection projection;
    private final IndexEngine engine;
    private final EventLog log;
    private final Clock clock;
    private final Answering answering;
    private final Consumer<String> rebuilding;
    private volatile Open live;
    private volatile @Nullable Open next;
    private volatile boolean isLost;
    private volatile boolean isTidy;
    private volatile long since = System.nanoTime();
    private boolean isClosed;

    /**
     * Opens what is there, or begins anew.
     *
     * @param rebuilding takes the reason why the index must be built anew
     */
    FedIndex(
            Projection projection,
            IndexEngine engine,
            EventLog log,
            Clock clock,
            Answering answering,
            Consumer<String> rebuilding) {
        this.projection = projection;
        this.engine = engine;
        this.log = log;
        this.clock = clock;
        this.answering = answering;
        this.rebuilding = rebuilding;
        this.live = opened();
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
            if (engine.isAway(unreadable)) {
                throw unreadable;
            }
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

    /** Begins to read the log. */
    void start() {
        live.reader.start();
    }

    /** Leaves nothing of former generations, when no process can still answer from them. */
    synchronized void deleteOthers() {
        boolean isAsked = engine instanceof SharedEngine && System.nanoTime() - since < ASKED.toNanos();
        if (isTidy || isAsked || next != null) {
            return;
        }
        engine.deleteAllBut(live.generation);
        isTidy = true;
    }

    /** Begins a new generation beside this one; nothing where one is begun already. */
    synchronized void rebuild(String reason) {
        if (isClosed || next != null) {
            return;
        }
        LOG.warn("The index of {} is built anew: {}", projection.type(), reason);
        Open begun = anew(live.generation.number() + 1, reason);
        next = begun;
        begun.reader.start();
    }

    boolean isRebuilding() {
        return next != null;
    }

    /** Whether a change was refused because the index is not there, or is another process's to change. */
    boolean isLost() {
        return isLost;
    }

    Map<String, Long> position() {
        return live.feed.position();
    }

    void complete(List<IndexedDocument> documents) {
        live.feed.complete(documents);
    }

    @Override
    public Generation generation() {
        return live.generation;
    }

    @Override
    public HybridIndex index() {
        return live.index;
    }

    @Override
    public FeedState feed() {
        return new FeedState(live.reader.isCaughtUp(), live.reader.failure());
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        Open begun = next;
        if (begun != null) {
            begun.reader.stop();
        }
        Open open = live;
        open.close();
        if (begun != null && begun != open) {
            begun.close();
        }
        next = null;
    }

    /** A generation that is open, and what reads the log for it. */
    private final class Open implements IndexFeed.Listener {

        private volatile Generation generation;
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
            if (this != next || !reader.isCaughtUp() || !knowsAllOf(before.feed.position())) {
                return;
            }
            feed.commit();
            generation = new Generation(generation.number(), clock.instant(), generation.reason());
            engine.makeCurrent(generation);
            answering.whileNobodyAsks(() -> live = this);
            next = null;
            since = System.nanoTime();
            isTidy = false;
            before.close();
            if (!(engine instanceof SharedEngine)) {
                engine.deleteAllBut(generation);
            }
            LOG.info("Generation {} of {} took over", generation.number(), projection.type());
        }

        private boolean knowsAllOf(Map<String, Long> other) {
            Map<String, Long> mine = feed.position();
            return other.entrySet().stream().allMatch(each -> mine.getOrDefault(each.getKey(), 0L) >= each.getValue());
        }

        @Override
        public HybridIndex reopened(RuntimeException failure) {
            if (engine instanceof SharedEngine shared) {
                isLost |= shared.isLost(failure);
                return index;
            }
            LOG.warn("The index of {} is opened again after: {}", projection.type(), failure.toString());
            answering.whileNobodyAsks(this::reopen);
            return index;
        }

        private void reopen() {
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
            }
        }

        private void closeQuietly() {
            try {
                index.close();
            } catch (RuntimeException e) {
                LOG.debug("A broken index did not close", e);
            }
        }

        @Override
        public boolean purgesAside() {
            return engine instanceof SharedEngine;
        }

        @Override
        public void logReplaced() {
            rebuilding.accept("the log is another one");
        }

        void close() {
            reader.stop();
            feed.close();
        }
    }
}
