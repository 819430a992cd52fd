package dev.metier.search.index;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is counted in an index now and then, where the index or what else it depends on has changed. Nobody waits for the
 * counting but those who ask first.
 */
public final class Tally<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    /** Counting takes at most this part of the time of one core. */
    private static final int SHARE = 20;

    private final String name;
    private final LiveIndex index;
    private final Supplier<?> state;
    private final Supplier<T> count;
    private final AtomicBoolean isCounting = new AtomicBoolean();
    private volatile @Nullable Counted<T> counted;
    private volatile long countAt;

    private record Counted<T>(T value, Map<String, Long> position, Object state) {}

    /**
     * A tally that is empty until somebody asks.
     *
     * @param name for the log and the name of its thread
     * @param state what the count depends on beside the index
     */
    public Tally(String name, LiveIndex index, Supplier<?> state, Supplier<T> count) {
        this.name = name;
        this.index = index;
        this.state = state;
        this.count = count;
    }

    /** As it was counted last. */
    public T current() {
        Counted<T> last = counted;
        if (last == null) {
            return count();
        }
        if (System.nanoTime() - countAt >= 0 && isCounting.compareAndSet(false, true)) {
            Thread.ofVirtual().name(name).start(() -> countAgain(last));
        }
        return last.value();
    }

    private void countAgain(Counted<T> last) {
        try {
            countAt = System.nanoTime() + EVERY.toNanos();
            if (!last.position().equals(index.position()) || !last.state().equals(state.get())) {
                count();
            }
        } catch (RuntimeException e) {
            LOG.info("{} stay as they are: {}", name, e.toString());
        } finally {
            isCounting.set(false);
        }
    }

    private T count() {
        long began = System.nanoTime();
        Map<String, Long> position = index.position();
        Object before = state.get();
        T made = count.get();
        counted = new Counted<>(made, position, before);
        long now = System.nanoTime();
        countAt = now + Math.max(EVERY.toNanos(), SHARE * (now - began));
        return made;
    }
}
