package dev.metier.search.index;

import dev.metier.hybrid.IndexSchema;
import dev.metier.platform.data.DatabaseLock;
import dev.metier.platform.data.DatabaseLocks;
import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties.Backoff;
import dev.metier.search.index.SharedEngine.Told;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index that several processes share. The one that has a lock of the database changes it; the others answer from
 * what it makes, and one of them goes on when the lock is free.
 */
final class SharedKeeper extends BackgroundLoop implements IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SharedKeeper.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Whoever does not reach the engine for so long makes way for another process, which may. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IndexSchema schema;
    private final SharedEngine engine;
    private final DatabaseLocks locks;
    private final Answering answering;
    private final Function<IndexKeeper, FedIndex> opening;
    private volatile @Nullable FedIndex fed;

    SharedKeeper(
            IndexSchema schema,
            SharedEngine engine,
            DatabaseLocks locks,
            Answering answering,
            Function<IndexKeeper, FedIndex> opening,
            Backoff backoff) {
        super("search-" + schema.name(), backoff);
        this.schema = schema;
        this.engine = engine;
        this.locks = locks;
        this.answering = answering;
        this.opening = opening;
    }

    @Override
    protected void session() throws Exception {
        follow();
        Optional<DatabaseLock> acquired = locks.tryAcquire(schema.name());
        if (acquired.isEmpty()) {
            succeeded();
            pause(EVERY);
            return;
        }
        try (DatabaseLock lock = acquired.get()) {
            feed(lock);
        }
    }

    /** Answers from the generation that the others answer from. */
    private void follow() {
        Optional<Told> heard = engine.told();
        if (heard.isEmpty()) {
            return;
        }
        Told told = heard.get();
        if (answering.partOrNull() instanceof FollowedIndex followed && followed.isOf(told.generation())) {
            followed.hear(told);
            return;
        }
        answering.become(new FollowedIndex(told, engine.openToSearch(schema, told.generation())));
    }

    /** Changes the index while the lock is held. */
    private void feed(DatabaseLock lock) throws SQLException, InterruptedException {
        engine.takeOver();
        FedIndex open = opening.apply(this);
        answering.become(open);
        fed = open;
        LOG.info("The index {} is changed by this process from now on", schema.name());
        try {
            open.start();
            long reachedAt = System.nanoTime();
            while (isRunning()) {
                lock.keep();
                reachedAt = look(open, reachedAt);
                succeeded();
                pause(EVERY);
            }
        } finally {
            fed = null;
            Told last = new Told(open.generation(), IndexPart.FeedState.UNKNOWN);
            answering.become(new FollowedIndex(last, engine.openToSearch(schema, last.generation())));
        }
    }

    /** Answers when the engine was reached last. */
    private long look(FedIndex open, long reachedAt) {
        try {
            requireThere(open);
            engine.wished().ifPresent(open::rebuild);
            engine.tell(open.feed());
            if (open.feed().isCaughtUp()) {
                open.deleteOthers();
            }
            return System.nanoTime();
        } catch (RuntimeException failure) {
            if (!engine.isAway(failure) || System.nanoTime() - reachedAt > PATIENCE.toNanos()) {
                throw failure;
            }
            LOG.debug("The index {} waits for its engine", schema.name(), failure);
            return reachedAt;
        }
    }

    /** Something else than this process may have taken the index away. */
    private void requireThere(FedIndex open) {
        boolean isRebuilding = open.isRebuilding();
        Generation generation = open.generation();
        if (open.isLost() || (!engine.holds(generation) && isOf(generation, open.generation()))) {
            throw new IllegalStateException("the index is gone, or another process changes it");
        }
        if (!isRebuilding
                && engine.told()
                        .filter(told -> isOf(generation, told.generation()))
                        .isEmpty()) {
            throw new IllegalStateException("another generation answers");
        }
    }

    private static boolean isOf(Generation one, Generation other) {
        return one.number() == other.number();
    }

    @Override
    public void rebuild(String reason) {
        engine.wish(reason);
    }

    @Override
    public boolean isRebuilding() {
        return engine.wished().isPresent();
    }

    @Override
    public @Nullable FedIndex fed() {
        return fed;
    }
}
