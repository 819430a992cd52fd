package dev.metier.platform.events;

import org.jspecify.annotations.Nullable;

/** A consumer threw while it handled an event. */
final class HandlingFailed extends RuntimeException {

    HandlingFailed(@Nullable Throwable cause) {
        super(cause);
    }
}
