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
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} (at most 255 characters, kept 24 hours): the first answer is stored in the same transaction as the
 * effect of the request and replayed to later requests with the key; another request with the same key is refused.
 * Only answers of success are kept, so a refused request may be mended and sent again.
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
                keys.answered(claim, caching);
            });
        } catch (UncheckedFailure failure) {
            failure.rethrow();
        }
        caching.copyBodyToResponse();
    }

    private void replay(IdempotencyKeys.Claim claim, HttpServletRequest request, HttpServletResponse response) {
        try {
            if (!keys.replay(claim, response)) {
                problems.write(
                        request,
                        response,
                        ErrorCode.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was used with another request. Take a new key for a new request.");
            }
        } catch (IOException e) {
            throw new UncheckedFailure(e);
        }
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException e) {
            throw new UncheckedFailure(e);
        }
    }
}
