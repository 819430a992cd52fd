package dev.metier.platform.errors;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** What was wrong with a request that the web layer itself refused. */
record RequestFault(ErrorCode code, String detail, List<FieldError> errors) {

    private static final String CHECK_FIELDS = "Some fields are not as they should be; see errors.";

    /** The fault behind an exception; null where the request was not at fault. */
    static @Nullable RequestFault of(Exception e) {
        return switch (e) {
            case BindException invalid -> fields(invalid);
            case HandlerMethodValidationException invalid -> parameters(invalid);
            case HttpMessageNotReadableException unreadable -> body(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                of(mismatch.getName(), "this value cannot be read; see the API description for its form");
            case MissingServletRequestPartException missing -> of(missing.getRequestPartName(), "this part is missing");
            case MissingRequestValueException missing -> of("request", missing.getMessage());
            case ServletRequestBindingException unbound -> of("request", unbound.getMessage());
            case MaxUploadSizeExceededException tooLarge -> tooLarge();
            case MultipartException broken -> multipart(broken);
            case HttpRequestMethodNotSupportedException method ->
                plain(ErrorCode.METHOD_NOT_ALLOWED, "This address does not take " + method.getMethod() + ".");
            case HttpMediaTypeNotSupportedException type ->
                plain(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "Send one of: "
                                + type.getSupportedMediaTypes().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))
                                + ".");
            case HttpMediaTypeNotAcceptableException type ->
                plain(ErrorCode.NOT_ACCEPTABLE, "This address cannot answer in the form that Accept asks for.");
            case NoHandlerFoundException nothing -> plain(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            case NoResourceFoundException nothing -> plain(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            default -> null;
        };
    }

    private static RequestFault plain(ErrorCode code, String detail) {
        return new RequestFault(code, detail, List.of());
    }

    private static RequestFault of(String field, @Nullable String message) {
        return new RequestFault(
                ErrorCode.VALIDATION_FAILED, CHECK_FIELDS, List.of(new FieldError(field, String.valueOf(message))));
    }

    private static RequestFault tooLarge() {
        return plain(ErrorCode.PAYLOAD_TOO_LARGE, "The file is larger than this address takes (10 MB).");
    }

    private static RequestFault multipart(MultipartException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains("SizeLimit")) {
                return tooLarge();
            }
        }
        return plain(ErrorCode.MALFORMED_REQUEST, "The body is not a readable multipart form.");
    }

    private static RequestFault fields(BindException invalid) {
        List<FieldError> errors = Stream.concat(
                        invalid.getFieldErrors().stream()
                                .map(f -> new FieldError(f.getField(), String.valueOf(f.getDefaultMessage()))),
                        invalid.getGlobalErrors().stream()
                                .map(g -> new FieldError("", String.valueOf(g.getDefaultMessage()))))
                .toList();
        return new RequestFault(ErrorCode.VALIDATION_FAILED, CHECK_FIELDS, errors);
    }

    private static RequestFault parameters(HandlerMethodValidationException invalid) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                nameOf(result.getMethodParameter(), error), String.valueOf(error.getDefaultMessage()))))
                .toList();
        return new RequestFault(ErrorCode.VALIDATION_FAILED, CHECK_FIELDS, errors);
    }

    private static String nameOf(org.springframework.core.MethodParameter parameter, MessageSourceResolvable error) {
        if (error instanceof org.springframework.validation.FieldError field) {
            return field.getField();
        }
        String name = parameter.getParameterName();
        return name == null ? "" : name;
    }

    private static RequestFault body(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            return of(pathOf(wrong), "this value is not of the right kind; see the API description for its form");
        }
        if (unreadable.getCause() instanceof JacksonException malformed) {
            var at = malformed.getLocation();
            String place = at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
            return plain(ErrorCode.MALFORMED_REQUEST, "The body is not readable JSON" + place + ".");
        }
        return plain(ErrorCode.MALFORMED_REQUEST, "The body is missing or not readable.");
    }

    private static String pathOf(DatabindException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
