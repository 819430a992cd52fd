package dev.metier.cv.critique.rewriting;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a model by the chat completions protocol: bounded in time and size, and no longer asked when it keeps failing. */
final class ModelClient {

    private static final int LARGEST_ANSWER = 64_000;
    private static final int CALLS_LOOKED_AT = 10;
    private static final Duration OPEN_FOR = Duration.ofSeconds(30);

    private final ModelSettings settings;
    private final JsonMapper json;
    private final HttpClient http;
    private final CircuitBreaker breaker;

    ModelClient(ModelSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.breaker = CircuitBreaker.of(
                "model",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(CALLS_LOOKED_AT / 2)
                        .waitDurationInOpenState(OPEN_FOR)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    /** The words that the model proposes. */
    String ask(String body) throws ModelUnavailable {
        if (!breaker.tryAcquirePermission()) {
            throw new ModelUnavailable("The model failed several times in a row and is left alone for half a minute.");
        }
        long start = System.nanoTime();
        try {
            String words = words(answer(body));
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return words;
        } catch (ModelUnavailable e) {
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
            throw e;
        }
    }

    private byte[] answer(String body) throws ModelUnavailable {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.url().resolve("/v1/chat/completions"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == 200) {
                return response.body();
            }
            throw new ModelUnavailable("The model does not answer at the moment.");
        } catch (TimeoutException e) {
            throw new ModelUnavailable("The model took too long.");
        } catch (ExecutionException e) {
            throw new ModelUnavailable(
                    e.getCause() instanceof HttpTimeoutException
                            ? "The model took too long."
                            : "The model does not answer at the moment.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnavailable("The question to the model was given up.");
        } finally {
            answer.cancel(true);
        }
    }

    private String words(byte[] answer) throws ModelUnavailable {
        try {
            JsonNode content = json.readTree(answer)
                    .path("choices")
                    .path(0)
                    .path("message")
                    .path("content");
            JsonNode rewrite = json.readTree(content.asString("")).path("rewrite");
            if (rewrite.isString() && !rewrite.stringValue().isBlank()) {
                return rewrite.stringValue().strip();
            }
        } catch (JacksonException e) {
            throw new ModelUnavailable("The model gave an answer that is not in the form asked for.");
        }
        throw new ModelUnavailable("The model gave an answer that is not in the form asked for.");
    }
}
