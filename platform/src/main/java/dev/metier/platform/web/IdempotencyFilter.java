package dev.metier.platform.web;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.ProblemResponses;
import dev.metier.platform.security.Caller;
import dev.metier.platform.security.CurrentCaller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} (at most 255 characters, kept 24 hours): the first answer is stored in the same transaction as the
 * effect of the request and replayed to later requests with the key; another request with the same key is refused.
 * Only answers of success are kept, so a refused request may be mended and sent again. Of an answer that {@link TellsSecret}
 * the address alone is kept: a repeat is refused as {@code conflict}, with the {@code Location} of what the first one made.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");
    private static final int LONGEST = 255;

    private final IdempotencyKeys keys;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final ProblemResponses problems;

    IdempotencyFilter(
            IdempotencyKeys keys, CurrentCaller callers, TransactionTemplate transactions, ProblemResponses problems) {
        this.keys = keys;
        this.callers = callers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader("Idempotency-Key") == null
                || !WRITES.contains(request.getMethod())
                || callers.get().equals(Caller.NOBODY);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader("Idempotency-Key");
        if (key.isBlank() || key.length() > LONGEST) {
            problems.write(
                    request, response, ErrorCode.VALIDATION_FAILED, "Idempotency-Key takes 1 to 255 characters.");
            return;
        }
        var body = RereadableRequest.of(request);
        var caching = new ContentCachingResponseWrapper(response);
        var claim = new IdempotencyKeys.Claim(callers.get().name(), key, body.hash());
        try {
            transactions.executeWithoutResult(transaction -> {
                if (!keys.claim(claim)) {
                    replay(claim, request, caching);
                    return;
                }
                pass(chain, body, caching);
                if (caching.getStatus() / 100 != 2) {
                    transaction.setRollbackOnly();
                    return;
                }
                keys.answered(claim, caching, tellsSecret(body));
            });
        } catch (UncheckedFailure failure) {
            failure.rethrow();
        }
        caching.copyBodyToResponse();
    }

    private void replay(IdempotencyKeys.Claim claim, HttpServletRequest request, HttpServletResponse response) {
        try {
            switch (keys.replay(claim, response)) {
                case ANSWERED -> {}
                case OTHER_REQUEST ->
                    problems.write(
                            request,
                            response,
                            ErrorCode.IDEMPOTENCY_KEY_REUSED,
                            "This Idempotency-Key was used with another request. Take a new key for a new request.");
                case ANSWER_NOT_KEPT ->
                    problems.write(
                            request,
                            response,
                            ErrorCode.CONFLICT,
                            "This was done before, and what was answered then is a secret that is not kept. Location names"
                                    + " what was made: remove it and make another one with a new key.");
            }
        } catch (IOException e) {
            throw new UncheckedFailure(e);
        }
    }

    private static boolean tellsSecret(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && handler.hasMethodAnnotation(TellsSecret.class);
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException e) {
            throw new UncheckedFailure(e);
        }
    }
}
