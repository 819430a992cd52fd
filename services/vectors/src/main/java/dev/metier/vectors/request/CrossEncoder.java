package dev.metier.vectors.request;

import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.RankedPassages;
import dev.metier.contracts.vectors.RankedPassages.Ranked;
import dev.metier.vectors.VectorsProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint that reads question and passage together; bounded in time and size, and believed only where it is consistent. */
@Component
class CrossEncoder {

    private static final Logger log = LoggerFactory.getLogger(CrossEncoder.class);
    private static final int LARGEST_ANSWER = 1 << 20;

    private final VectorsProperties.CrossEncoder settings;
    private final JsonMapper json;
    private final HttpClient http;

    CrossEncoder(VectorsProperties settings, JsonMapper json) {
        this.settings = settings.crossEncoder();
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(this.settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The order; empty where there is no endpoint, or none that answers as it should. */
    Optional<RankedPassages> rank(RankPassages request) {
        if (!settings.isThere()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(ask(request), request.passages().size()));
        } catch (TimeoutException | ExecutionException | JacksonException | IllegalArgumentException e) {
            log.warn("The cross-encoder is passed over: {}", e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] ask(RankPassages request) throws InterruptedException, ExecutionException, TimeoutException {
        String body = json.writeValueAsString(
                Map.of("model", settings.model(), "query", request.query(), "documents", request.passages()));
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/v1/rerank"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!settings.apiKey().isEmpty()) {
            asked.header("Authorization", "Bearer " + settings.apiKey());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(asked.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException("it answered " + response.statusCode());
            }
            return response.body();
        } finally {
            answer.cancel(true);
        }
    }

    private RankedPassages read(byte[] answer, int count) {
        List<Ranked> ranked = new ArrayList<>();
        boolean[] seen = new boolean[count];
        for (JsonNode each : json.readTree(answer).path("results")) {
            int index = each.path("index").asInt(-1);
            double score = each.path("relevance_score").asDouble(Double.NaN);
            if (index < 0 || index >= count || seen[index] || !Double.isFinite(score)) {
                throw new IllegalArgumentException("it answered with a place or a score that cannot be");
            }
            seen[index] = true;
            ranked.add(new Ranked(index, score));
        }
        if (ranked.size() != count) {
            throw new IllegalArgumentException("it ranked %d of %d passages".formatted(ranked.size(), count));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::index));
        return new RankedPassages(ranked, "cross-encoder");
    }
}
