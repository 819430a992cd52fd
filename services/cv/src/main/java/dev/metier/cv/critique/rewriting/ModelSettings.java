package dev.metier.cv.critique.rewriting;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The model that proposes other words.
 *
 * @param url of an OpenAI-compatible API, up to and without {@code /v1/chat/completions}
 * @param key sent as bearer token; absent where none is needed
 * @param timeout for the whole answer
 */
public record ModelSettings(URI url, String name, @Nullable String key, Duration timeout, int maxTokens) {

    @Override
    public String toString() {
        return "model " + name + " at " + url;
    }
}
