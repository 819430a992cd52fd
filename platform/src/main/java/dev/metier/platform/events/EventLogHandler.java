package dev.metier.platform.events;

import java.util.List;
import java.util.Map;

/** Makes something of a log of events, which it can be read again from its beginning. Called by one thread. */
public interface EventLogHandler {

    /**
     * How far it has come: the offset of the next event by {@code <topic>-<partition>}; partitions that are not named are read
     * from their beginning. Asked for whenever reading begins anew, for example after {@link #handle} failed.
     */
    Map<String, Long> position();

    /**
     * Takes events in the order of the log; those of a key are in the order in which they happened.
     *
     * @param position how far it has come with them, all partitions named
     */
    void handle(List<LoggedEvent> events, Map<String, Long> position);

    /** Nothing came for a moment. */
    default void idle() {}

    /** The log ends before the position, so it is another one than was read: what was made of it must be made anew. */
    void logReplaced();
}
