package dev.metier.identity.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import java.time.Duration;

/** Sign-in failed too often lately. */
public class TooManyAttempts extends MetierException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(ErrorCode.RATE_LIMITED, "Sign-in failed too often. Wait a few minutes, or set a new password.");
        this.wait = wait;
    }

    /** How long it is of no use to try again; at least a second. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
