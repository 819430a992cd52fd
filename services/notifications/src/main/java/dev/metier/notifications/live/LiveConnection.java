package dev.metier.notifications.live;

import dev.metier.notifications.inbox.Inbox.Placed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/**
 * One listener and how far it has heard. Messages are read from the database in their order, so a listener that comes back
 * with the place it heard last misses none and hears none twice.
 */
final class LiveConnection {

    private static final Logger log = LoggerFactory.getLogger(LiveConnection.class);

    private final LongFunction<List<Placed>> messages;
    private final Listener listener;
    private final Consumer<LiveConnection> gone;
    private final ReentrantLock telling = new ReentrantLock();
    private final AtomicBoolean isWoken = new AtomicBoolean();
    private long heard;

    /**
     * A connection that is told when it is woken.
     *
     * @param messages what came after a place, the oldest first
     * @param heard the place of the last message that the listener knows
     * @param gone called when the other end is no longer there
     */
    LiveConnection(LongFunction<List<Placed>> messages, long heard, Listener listener, Consumer<LiveConnection> gone) {
        this.messages = messages;
        this.heard = heard;
        this.listener = listener;
        this.gone = gone;
    }

    /** Tells what has come since; returns at once. */
    void wake() {
        if (isWoken.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                telling.lock();
                try {
                    isWoken.set(false);
                    attempt(this::catchUp);
                } finally {
                    telling.unlock();
                }
            });
        }
    }

    /** Shows that the connection is alive, unless it is being told something; returns at once. */
    void beat() {
        Thread.startVirtualThread(() -> {
            if (telling.tryLock()) {
                try {
                    attempt(this::catchUp);
                    attempt(listener::beat);
                } finally {
                    telling.unlock();
                }
            }
        });
    }

    void close() {
        try {
            listener.close();
        } catch (IllegalStateException e) {
            log.debug("a connection was closed before: {}", e.getMessage());
        }
    }

    private void catchUp() throws IOException {
        for (Placed message : messages.apply(heard)) {
            listener.tell(message);
            heard = message.place();
        }
    }

    private void attempt(Telling work) {
        try {
            work.run();
        } catch (NestedRuntimeException e) {
            log.warn("live messages wait for the next sign of life: {}", e.getMessage());
        } catch (IOException | IllegalStateException _) {
            gone.accept(this);
            close();
        }
    }

    /** Something that fails where the other end is gone. */
    private interface Telling {

        void run() throws IOException;
    }
}
