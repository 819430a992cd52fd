package dev.metier.platform.errors;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal with a code that clients switch on. Services make named subclasses where the fact has a name. */
public class MetierException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient List<FieldError> errors;

    /**
     * @param code what it is
     * @param detail one sentence for the person at the other end: what is wrong and what to do
     */
    public MetierException(ErrorCode code, String detail) {
        this(code, detail, List.of());
    }

    /**
     * @param errors the fields that were wrong
     */
    public MetierException(ErrorCode code, String detail, List<FieldError> errors) {
        super(detail);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public ErrorCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** When the same request may succeed; null where that is not known. */
    public @Nullable Duration retryAfter() {
        return code == ErrorCode.SERVICE_UNAVAILABLE ? Duration.ofSeconds(5) : null;
    }

    /** What the caller may not see does not exist for them: 404 with code {@code not-found}. */
    public static MetierException notFound(String what) {
        return new MetierException(ErrorCode.NOT_FOUND, "There is no such " + what + ", or you may not see it.");
    }
}
