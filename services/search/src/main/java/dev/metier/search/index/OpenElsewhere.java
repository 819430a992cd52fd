package dev.metier.search.index;

import java.io.Serial;

/** Another process has the index. */
final class OpenElsewhere extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private OpenElsewhere(Throwable cause) {
        super(cause);
    }

    /** What another process has open is not broken. */
    static void refuse(RuntimeException unreadable) {
        for (Throwable each = unreadable; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().equals("LockObtainFailedException")) {
                throw new OpenElsewhere(unreadable);
            }
        }
    }
}
