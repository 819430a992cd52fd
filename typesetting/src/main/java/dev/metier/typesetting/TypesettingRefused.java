package dev.metier.typesetting;

import org.jspecify.annotations.Nullable;

/** A document was not set; {@link #getMessage()} tells its author what to change and holds nothing of its text. */
public class TypesettingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is larger, deeper or longer than the limits allow. */
        TOO_LARGE,
        /** It takes longer than the limits allow. */
        TOO_SLOW,
        /** It asks for something from outside: a file, an address, a font. */
        NOT_EMBEDDED,
        /** It holds what cannot be printed: SVG, frames, a picture in an unknown format. */
        UNSUPPORTED
    }

    private final Reason reason;

    TypesettingRefused(Reason reason, String message) {
        this(reason, message, null);
    }

    TypesettingRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
