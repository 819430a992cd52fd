package dev.metier.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem detail as every service and the gateway answer it ({@code application/problem+json}).
 *
 * @param type {@code urn:metier:problem:<code>}
 * @param title the error code in words
 * @param status the HTTP status
 * @param detail one sentence that says what to do
 * @param instance the path of the request
 * @param code the stable {@link ErrorCode#code()}; switch on this
 * @param errors the fields that were wrong, empty where the problem is not about fields
 * @param incident what to quote to the operator; only on failures of ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        List<FieldError> errors,
        @Nullable String incident) {

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    public static Problem of(ErrorCode code, String detail, @Nullable String instance) {
        return of(code, detail, instance, List.of());
    }

    public static Problem of(ErrorCode code, String detail, @Nullable String instance, List<FieldError> errors) {
        return new Problem(
                "urn:metier:problem:" + code.code(),
                code.title(),
                code.status(),
                detail,
                instance,
                code.code(),
                errors,
                null);
    }

    public Problem withIncident(String id) {
        return new Problem(type, title, status, detail, instance, code, errors, id);
    }

    /**
     * One wrong field.
     *
     * @param field the path in the request, for example {@code salary.min} or {@code skills[3].name}
     * @param message what is wrong and what would be right
     */
    public record FieldError(String field, String message) {}
}
