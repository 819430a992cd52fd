package dev.metier.benchmarks.outbox;

import dev.metier.platform.events.EventConsumer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.stereotype.Component;

/** Notes when each event was handled. */
@Component
public class Arrivals {

    private final AtomicInteger count = new AtomicInteger();
    private volatile AtomicLongArray nanos = new AtomicLongArray(0);

    @EventConsumer
    void on(Ping ping) {
        nanos.compareAndSet(ping.number(), 0, System.nanoTime());
        count.incrementAndGet();
    }

    /** Expects so many events, numbered from 0. */
    public void expect(int events) {
        nanos = new AtomicLongArray(events);
        count.set(0);
    }

    /** How many came since. */
    public int count() {
        return count.get();
    }

    /** When an event was handled, in {@link System#nanoTime()}. */
    public long at(int number) {
        return nanos.get(number);
    }
}
