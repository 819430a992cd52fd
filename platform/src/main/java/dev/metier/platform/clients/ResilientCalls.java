package dev.metier.platform.clients;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Repeats idempotent calls that did not reach the service, and stops asking a service that keeps failing. */
final class ResilientCalls implements ClientHttpRequestInterceptor {

    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);

    private final String service;
    private final CircuitBreaker breaker;
    private final ClientsProperties settings;

    ResilientCalls(String service, CircuitBreaker breaker, ClientsProperties settings) {
        this.service = service;
        this.breaker = breaker;
        this.settings = settings;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        int attempts = IDEMPOTENT.contains(request.getMethod()) ? settings.retries() + 1 : 1;
        for (int attempt = 1; ; attempt++) {
            if (!breaker.tryAcquirePermission()) {
                throw unavailable();
            }
            long start = System.nanoTime();
            try {
                ClientHttpResponse response = execution.execute(request, body);
                record(response.getStatusCode().is5xxServerError(), start);
                if (!isPassing(response) || attempt == attempts) {
                    return response;
                }
                response.close();
            } catch (IOException e) {
                breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
                if (attempt == attempts) {
                    throw unavailable();
                }
            }
            pause(attempt);
        }
    }

    private void record(boolean failed, long start) {
        long took = System.nanoTime() - start;
        if (failed) {
            breaker.onError(took, TimeUnit.NANOSECONDS, new IOException("answered with a failure"));
            return;
        }
        breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    }

    private static boolean isPassing(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        return status == 502 || status == 503 || status == 504;
    }

    private void pause(int attempt) throws InterruptedIOException {
        Duration base = settings.backoff().multipliedBy(1L << (attempt - 1));
        long half = base.toMillis() / 2;
        try {
            TimeUnit.MILLISECONDS.sleep(half + ThreadLocalRandom.current().nextLong(half + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted between two attempts");
        }
    }

    private MetierException unavailable() {
        return new MetierException(
                ErrorCode.SERVICE_UNAVAILABLE,
                "The service " + service + " does not answer at the moment. Try again in a few seconds.");
    }
}
