package dev.metier.launcher.engines;

/** The platform cannot start, and the message says what to do about it. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
