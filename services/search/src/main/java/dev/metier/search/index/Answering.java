package dev.metier.search.index;

import dev.metier.contracts.ErrorCode;
import dev.metier.hybrid.HybridIndex;
import dev.metier.platform.errors.MetierException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What answers at the moment. It is exchanged only while nobody asks it. */
final class Answering {

    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private volatile @Nullable IndexPart part;

    /** Errors: {@code service-unavailable} where nothing answers. */
    IndexPart part() {
        IndexPart answering = part;
        if (answering == null) {
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "The index is not open. Try again in a few seconds.");
        }
        return answering;
    }

    @Nullable IndexPart partOrNull() {
        return part;
    }

    <T> T ask(Function<HybridIndex, T> question) {
        use.readLock().lock();
        try {
            return question.apply(part().index());
        } finally {
            use.readLock().unlock();
        }
    }

    /** Lets another one answer, or none, and closes the one before. */
    void become(@Nullable IndexPart next) {
        IndexPart before = part;
        whileNobodyAsks(() -> part = next);
        if (before != null) {
            before.close();
        }
    }

    void whileNobodyAsks(Runnable exchange) {
        use.writeLock().lock();
        try {
            exchange.run();
        } finally {
            use.writeLock().unlock();
        }
    }
}
