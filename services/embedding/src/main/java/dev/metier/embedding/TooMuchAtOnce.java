package dev.metier.embedding;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import java.time.Duration;

/** A caller has so much going on that more must wait. */
public final class TooMuchAtOnce extends MetierException {

    private static final long serialVersionUID = 1;

    public TooMuchAtOnce(String detail) {
        super(ErrorCode.RATE_LIMITED, detail);
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(5);
    }
}
