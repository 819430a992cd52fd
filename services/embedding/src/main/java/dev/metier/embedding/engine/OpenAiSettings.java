package dev.metier.embedding.engine;

import java.net.URI;
import java.time.Duration;

/**
 * An API that speaks OpenAI's embeddings protocol.
 *
 * @param baseUrl up to and without {@code /v1/embeddings}
 * @param apiKey sent as bearer token; empty = none
 * @param timeout for one answer
 * @param retries how often a request that failed in passing is repeated
 */
public record OpenAiSettings(URI baseUrl, EngineModel model, String apiKey, Duration timeout, int retries) {

    URI address() {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/v1/embeddings");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model.name() + " at " + baseUrl;
    }
}
