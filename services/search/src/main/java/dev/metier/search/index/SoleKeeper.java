package dev.metier.search.index;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an index that one process at a time can open: it is open after the start, or when the process before has ended. */
final class SoleKeeper implements IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SoleKeeper.class);
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final String name;
    private final Answering answering;
    private final Function<IndexKeeper, FedIndex> opening;
    private volatile boolean isRunning;
    private volatile @Nullable FedIndex fed;

    SoleKeeper(String name, Answering answering, Function<IndexKeeper, FedIndex> opening) {
        this.name = name;
        this.answering = answering;
        this.opening = opening;
    }

    @Override
    public synchronized void start() {
        isRunning = true;
        if (!tryStart()) {
            LOG.warn("The index {} waits: another process has it open", name);
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
            FedIndex opened = opening.apply(this);
            fed = opened;
            answering.become(opened);
            opened.deleteOthers();
            opened.start();
            return true;
        } catch (OpenElsewhere elsewhere) {
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        isRunning = false;
        fed = null;
    }

    @Override
    public void rebuild(String reason) {
        FedIndex open = fed;
        if (open != null) {
            open.rebuild(reason);
        }
    }

    @Override
    public boolean isRebuilding() {
        FedIndex open = fed;
        return open != null && open.isRebuilding();
    }

    @Override
    public @Nullable FedIndex fed() {
        return fed;
    }
}
