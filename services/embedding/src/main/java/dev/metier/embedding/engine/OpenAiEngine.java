package dev.metier.embedding.engine;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint: bounded in time and size, asked again where that may help, and left alone when it keeps failing. */
public final class OpenAiEngine implements EmbeddingEngine {

    private static final int LARGEST_ANSWER = 32 << 20;
    private static final int CALLS_LOOKED_AT = 10;
    private static final Duration OPEN_FOR = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 100;
    private static final int TOO_MANY_REQUESTS = 429;

    private final OpenAiSettings settings;
    private final JsonMapper json;
    private final EmbeddingAnswer answers;
    private final HttpClient http;
    private final CircuitBreaker breaker;

    public OpenAiEngine(OpenAiSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.answers = new EmbeddingAnswer(json, settings.model().dimension());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.breaker = CircuitBreaker.of(
                "embedding-endpoint",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(CALLS_LOOKED_AT / 2)
                        .waitDurationInOpenState(OPEN_FOR)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    @Override
    public EngineModel model() {
        return settings.model();
    }

    @Override
    public List<Embedding> embed(List<String> inputs) {
        String body =
                json.writeValueAsString(Map.of("model", model().name(), "input", inputs, "encoding_format", "float"));
        for (int attempt = 0; ; attempt++) {
            try {
                return attempt(body, inputs.size());
            } catch (PassingFailure e) {
                if (attempt == settings.retries()) {
                    throw new EngineUnavailable(e.detail());
                }
                pause(attempt);
            }
        }
    }

    private List<Embedding> attempt(String body, int count) throws PassingFailure {
        if (!breaker.tryAcquirePermission()) {
            throw new EngineUnavailable("The embedding endpoint keeps failing. Try again in a few seconds.");
        }
        long start = System.nanoTime();
        try {
            List<Embedding> made = answers.read(ask(body), count);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return made;
        } catch (PassingFailure | EngineUnavailable e) {
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
            throw e;
        }
    }

    private byte[] ask(String body) throws PassingFailure {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request(body), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == 200) {
                return response.body();
            }
            throw refused(response.statusCode());
        } catch (TimeoutException e) {
            throw tookTooLong();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HttpTimeoutException) {
                throw tookTooLong();
            }
            throw new PassingFailure("The embedding endpoint does not answer. Try again in a few seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable("The service is stopping. Try again in a few seconds.");
        } finally {
            answer.cancel(true);
        }
    }

    private static PassingFailure tookTooLong() {
        return new PassingFailure("The embedding endpoint took too long. Try again in a few seconds.");
    }

    private HttpRequest request(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!settings.apiKey().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.apiKey());
        }
        return request.build();
    }

    private static PassingFailure refused(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return new PassingFailure("The embedding endpoint has too much to do. Try again in a few seconds.");
        }
        if (status >= 500) {
            return new PassingFailure("The embedding endpoint fails at the moment. Try again in a few seconds.");
        }
        throw new EngineUnavailable(
                "The embedding endpoint refused the request (%d). The operator must check address, model and key."
                        .formatted(status));
    }

    private static void pause(int attempt) {
        long half = (PAUSE_MILLIS << attempt) / 2;
        try {
            TimeUnit.MILLISECONDS.sleep(half + ThreadLocalRandom.current().nextLong(half + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable("The service is stopping. Try again in a few seconds.");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** A failure that may be over in a moment. */
    private static final class PassingFailure extends Exception {

        private static final long serialVersionUID = 1;

        PassingFailure(String detail) {
            super(detail, null, false, false);
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }
}
