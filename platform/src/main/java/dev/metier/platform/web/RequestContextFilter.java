package dev.metier.platform.web;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.ProblemResponses;
import dev.metier.platform.events.EventContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id and a correlation id, puts both into the log context and binds the context of its events. */
final class RequestContextFilter extends OncePerRequestFilter {

    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final String service;
    private final ProblemResponses problems;

    RequestContextFilter(String service, ProblemResponses problems) {
        this.service = service;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String requestId =
                saneOr(request.getHeader("X-Request-Id"), UUID.randomUUID().toString());
        String correlationId = saneOr(request.getHeader("X-Correlation-Id"), requestId);
        response.setHeader("X-Request-Id", requestId);
        response.setHeader("X-Correlation-Id", correlationId);
        try (var _ = MDC.putCloseable("request_id", requestId);
                var _ = MDC.putCloseable("service", service)) {
            if (hasNul(request.getQueryString()) || hasNul(request.getRequestURI())) {
                problems.write(
                        request, response, ErrorCode.VALIDATION_FAILED, "An address must not hold the NUL character.");
                return;
            }
            EventContext.ofRequest(correlationId).call(() -> {
                pass(request, response, chain);
                return true;
            });
        } catch (UncheckedFailure failure) {
            failure.rethrow();
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException e) {
            throw new UncheckedFailure(e);
        }
    }

    private static String saneOr(@Nullable String given, String otherwise) {
        return given != null && SANE_ID.matcher(given).matches() ? given : otherwise;
    }

    private static boolean hasNul(@Nullable String text) {
        return text != null && text.contains("%00");
    }
}
