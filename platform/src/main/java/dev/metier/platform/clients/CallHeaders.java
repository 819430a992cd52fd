package dev.metier.platform.clients;

import dev.metier.platform.events.EventContext;
import dev.metier.platform.security.CurrentCaller;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Passes on who asks and why: the caller's token, or the service's own, the request id and the correlation id. */
final class CallHeaders implements ClientHttpRequestInterceptor {

    private final CurrentCaller callers;
    private final ServiceTokens tokens;

    CallHeaders(CurrentCaller callers, ServiceTokens tokens) {
        this.callers = callers;
        this.tokens = tokens;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String token = callers.token();
        request.getHeaders().setBearerAuth(token == null ? tokens.current() : token);
        String requestId = MDC.get("request_id");
        request.getHeaders()
                .set("X-Request-Id", requestId == null ? UUID.randomUUID().toString() : requestId);
        String correlationId = EventContext.current().correlationId();
        if (correlationId != null) {
            request.getHeaders().set("X-Correlation-Id", correlationId);
        }
        return execution.execute(request, body);
    }
}
