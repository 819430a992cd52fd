package dev.metier.search.saved;

import java.io.Serial;
import java.util.UUID;

/** Somebody else has changed a search, deleted it or looked for it in the meantime. */
final class OvertakenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    OvertakenException(UUID search) {
        super("saved search " + search + " was changed in the meantime");
    }
}
