package dev.metier.cv.critique;

import dev.metier.cv.critique.rewriting.ModelSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code metier.cv.model.*}.
 *
 * @param url of an OpenAI-compatible API, without {@code /v1/chat/completions}; absent: no model is asked
 * @param key for it; give it by the environment or a file of {@code spring.config.import=configtree:}, never on a command line
 * @param timeout for one answer
 */
public record ModelProperties(
        @Nullable URI url,
        @NotNull @DefaultValue("default") String name,
        @Nullable String key,
        @NotNull @DefaultValue("10s") Duration timeout,
        @Min(16) @Max(4_000) @DefaultValue("200") int maxTokens) {

    @Nullable ModelSettings settings() {
        return url == null || url.toString().isBlank() ? null : new ModelSettings(url, name, key, timeout, maxTokens);
    }

    @Override
    public String toString() {
        return "model " + name + " at " + url;
    }
}
