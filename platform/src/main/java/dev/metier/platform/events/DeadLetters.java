package dev.metier.platform.events;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Page;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.Delivery.ConsumerKey;
import dev.metier.platform.security.CallerScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** What an operator does with events that a consumer could not handle. */
public final class DeadLetters {

    private final DeadLetterStore store;
    private final EventHandlers handlers;
    private final Handling handling;
    private final EventFormat format;
    private final TransactionOperations transactions;
    private final CallerScope callers;

    DeadLetters(
            DeadLetterStore store,
            EventHandlers handlers,
            Handling handling,
            EventFormat format,
            TransactionOperations transactions,
            CallerScope callers) {
        this.store = store;
        this.handlers = handlers;
        this.handling = handling;
        this.format = format;
        this.transactions = transactions;
        this.callers = callers;
    }

    /** Those that wait, oldest first. */
    public Page<DeadLetter> list(@Nullable String after, int limit) {
        List<DeadLetter> found = store.waiting(after == null ? 0 : cursor(after), limit + 1);
        boolean more = found.size() > limit;
        List<DeadLetter> items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? Long.toString(items.getLast().id()) : null);
    }

    /**
     * Handles again, in order, everything of this letter's key up to this letter; stops at the first that fails. The key is
     * no longer parked when nothing of it waits any more.
     *
     * @throws MetierException {@code not-found} where it does not wait
     */
    public Replay replay(long id) {
        return replay(find(id).consumerKey(), id);
    }

    /** Handles again, in order, everything that waits for the key of this letter, also what comes meanwhile. */
    public Replay replayKey(long id) {
        return replay(find(id).consumerKey(), Long.MAX_VALUE);
    }

    /** Gives up a letter; what waits behind it may then be replayed. */
    public void discard(long id) {
        transactions.executeWithoutResult(_ -> {
            DeadLetter letter = find(id);
            store.hold(letter.consumerKey());
            store.delete(id);
            store.unparkIfEmpty(letter.consumerKey());
        });
    }

    /** How many wait. */
    double waiting() {
        return store.count();
    }

    private Replay replay(ConsumerKey key, long last) {
        for (int replayed = 0; ; replayed++) {
            Optional<DeadLetter> next = transactions.execute(_ -> store.oldest(key, last));
            if (next.isEmpty()) {
                return new Replay(replayed, null);
            }
            DeadLetter letter = next.get();
            try {
                callers.runAsService(() -> transactions.executeWithoutResult(_ -> handleAgain(letter)));
            } catch (RuntimeException failure) {
                String error = DeadEvent.describe(failure);
                transactions.executeWithoutResult(_ -> store.markFailed(letter.id(), error));
                return new Replay(replayed, error);
            }
        }
    }

    private void handleAgain(DeadLetter letter) {
        ConsumerKey key = letter.consumerKey();
        store.hold(key);
        boolean done = store.oldest(key, letter.id()).isEmpty();
        if (done) {
            return;
        }
        CloudEvent event = format.read(store.payload(letter.id()), CloudEvent.class);
        handlers.taking(key.topic(), letter.type()).stream()
                .filter(handler -> handler.consumer().equals(key.consumer()))
                .forEach(handler -> handling.run(handler, event));
        store.markReplayed(letter.id());
        store.unparkIfEmpty(key);
    }

    private DeadLetter find(long id) {
        return store.find(id).orElseThrow(() -> MetierException.notFound("dead letter"));
    }

    private static long cursor(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException _) {
            throw new MetierException(
                    ErrorCode.CURSOR_INVALID, "Pass the \"next\" of the page before, or nothing for the first page.");
        }
    }

    /**
     * What a replay did.
     *
     * @param replayed how many events were handled
     * @param failure why it stopped early; absent where it did not
     */
    public record Replay(int replayed, @Nullable String failure) {}
}
