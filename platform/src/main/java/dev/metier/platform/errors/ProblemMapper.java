package dev.metier.platform.errors;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem;
import dev.metier.contracts.Problem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Makes a problem of whatever a controller throws. Unknown failures answer 500 with an incident id and nothing else. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemMapper {

    private static final Logger log = LoggerFactory.getLogger(ProblemMapper.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(MetierException e, HttpServletRequest request) {
        Problem problem = Problem.of(e.code(), e.detail(), request.getRequestURI(), e.errors());
        var headers = new HttpHeaders();
        Duration retryAfter = e.retryAfter();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return ProblemResponses.entity(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> changedMeanwhile(OptimisticLockingFailureException e, HttpServletRequest request) {
        return answer(
                ErrorCode.VERSION_CONFLICT,
                "Somebody changed this in the meantime. Load it again and repeat your change.",
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> clashes(DataIntegrityViolationException e, HttpServletRequest request) {
        log.warn(
                "a constraint refused what the code let through: {}",
                e.getMostSpecificCause().getMessage());
        return answer(ErrorCode.CONFLICT, "This clashes with what is stored. Load it again and check.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException e, HttpServletRequest request) {
        return answer(ErrorCode.FORBIDDEN, "Your role does not allow this.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknownCaller(AuthenticationException e, HttpServletRequest request) {
        return answer(ErrorCode.UNAUTHENTICATED, "Sign in first.", request);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Problem> databaseAway(Exception e, HttpServletRequest request) {
        log.warn("the database does not answer: {}", e.getMessage());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        Problem problem = Problem.of(
                ErrorCode.SERVICE_UNAVAILABLE,
                "The service cannot reach its data at the moment. Try again in a few seconds.",
                request.getRequestURI());
        return ProblemResponses.entity(problem, headers);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Problem> clientWentAway(AsyncRequestNotUsableException e) {
        return null;
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception e, HttpServletRequest request) {
        RequestFault fault = RequestFault.of(e);
        if (fault != null) {
            HttpHeaders headers = e instanceof ErrorResponse r ? r.getHeaders() : HttpHeaders.EMPTY;
            Problem problem = Problem.of(fault.code(), fault.detail(), request.getRequestURI(), fault.errors());
            return ProblemResponses.entity(problem, headers);
        }
        String incident = UUID.randomUUID().toString();
        log.error("incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), e);
        Problem problem = Problem.of(
                        ErrorCode.INTERNAL_ERROR,
                        "Something went wrong on our side. Try again; if it stays, tell the operator the incident number.",
                        request.getRequestURI())
                .withIncident(incident);
        return ProblemResponses.entity(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Problem> answer(ErrorCode code, String detail, HttpServletRequest request) {
        return ProblemResponses.entity(
                Problem.of(code, detail, request.getRequestURI(), List.<FieldError>of()), HttpHeaders.EMPTY);
    }
}
