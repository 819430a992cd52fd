package dev.metier.platform.events;

/** The bytes of a record are not the event they should be; no further attempt can help. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(Throwable cause) {
        super("not a readable event: " + cause.getMessage(), cause);
    }
}
