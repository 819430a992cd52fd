package dev.metier.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Why the current work happens. Bound to the thread for the length of a request or of one event's handling, and written
 * into every event that is published meanwhile.
 *
 * @param correlationId shared by everything that one request of a client led to; absent outside of any
 * @param causationId the event that is being handled; absent in a request
 * @param tenant the company that the work belongs to, where it is known
 */
public record EventContext(
        @Nullable String correlationId,
        @Nullable UUID causationId,
        @Nullable String tenant) {

    /** The key of the correlation id in the log context. */
    public static final String LOG_KEY = "correlation_id";

    private static final ScopedValue<EventContext> CURRENT = ScopedValue.newInstance();
    private static final EventContext NONE = new EventContext(null, null, null);

    /** The context of a request. */
    public static EventContext ofRequest(String correlationId) {
        return new EventContext(correlationId, null, null);
    }

    /** The context bound to this thread; all fields are absent where none is. */
    public static EventContext current() {
        return CURRENT.orElse(NONE);
    }

    /** Does the work within this context, which is also in the log context meanwhile. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
        String outer = MDC.get(LOG_KEY);
        log(correlationId);
        try {
            return ScopedValue.where(CURRENT, this).call(work);
        } finally {
            log(outer);
        }
    }

    private static void log(@Nullable String correlationId) {
        if (correlationId == null) {
            MDC.remove(LOG_KEY);
            return;
        }
        MDC.put(LOG_KEY, correlationId);
    }
}
