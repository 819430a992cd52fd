package dev.metier.hybrid.opensearch;

import org.jspecify.annotations.Nullable;

/** The cluster is gone, too slow, too busy or ill; the same call may succeed later. */
public class OpenSearchUnavailable extends RuntimeException {

    OpenSearchUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
