package dev.metier.gateway.exchange;

import dev.metier.contracts.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why the gateway itself answers a request with a problem. */
public final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final String detail;
    private final @Nullable Duration retryAfter;

    private Refusal(ErrorCode code, String detail, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(ErrorCode code, String detail) {
        return new Refusal(code, detail, null);
    }

    public static Refusal retryLater(ErrorCode code, String detail, Duration retryAfter) {
        return new Refusal(code, detail, retryAfter);
    }

    public static Refusal unavailable(String service, Duration retryAfter) {
        return retryLater(
                ErrorCode.SERVICE_UNAVAILABLE,
                "The " + service + " service does not answer. Try again later.",
                retryAfter);
    }

    public ErrorCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
