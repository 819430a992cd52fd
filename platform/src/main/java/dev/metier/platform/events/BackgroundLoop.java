package dev.metier.platform.events;

import dev.metier.platform.events.EventsProperties.Backoff;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that works in sessions while the context runs. A session that fails is logged and begun anew after a pause. */
public abstract class BackgroundLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final String name;
    private final Backoff backoff;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;
    private int failures;

    protected BackgroundLoop(String name, Backoff backoff) {
        this.name = name;
        this.backoff = backoff;
    }

    /** Works until {@link #isRunning()} ends, or returns or throws to begin anew. */
    protected abstract void session() throws Exception;

    /** Ends waiting inside of the session; called by another thread when the loop is to stop. */
    protected void wake() {}

    /** Called by a session that works again, so that the next failure pauses briefly. */
    protected final void succeeded() {
        failures = 0;
    }

    /** Waits, but not beyond the stop. */
    protected final void pause(Duration time) throws InterruptedException {
        boolean _ = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public final boolean isRunning() {
        return stopping.getCount() > 0;
    }

    @Override
    public final synchronized void start() {
        if (isRunning()) {
            return;
        }
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public final synchronized void stop() {
        stopping.countDown();
        wake();
        if (thread != null) {
            join(thread);
        }
    }

    private void run() {
        while (isRunning()) {
            try {
                session();
            } catch (Throwable failure) {
                recover(failure);
            }
        }
    }

    private void recover(Throwable failure) {
        if (!isRunning()) {
            return;
        }
        Duration pause = backoff.after(++failures);
        LOG.warn("{} begins anew in {} ms after: {}", name, pause.toMillis(), failure.toString());
        LOG.debug("{} failed", name, failure);
        try {
            pause(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
                boolean _ = thread.join(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
