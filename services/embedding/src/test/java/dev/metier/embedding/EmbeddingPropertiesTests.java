package dev.metier.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.embedding.EmbeddingProperties.EndpointProperties;
import dev.metier.embedding.engine.EngineModel;
import dev.metier.embedding.engine.OpenAiSettings;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmbeddingPropertiesTests {

    private static final String KEY = "sk-not-to-be-told";

    @Test
    void tellsNoKey() {
        var endpoint = new EndpointProperties("http://vllm:8000", "m3", 4, KEY, Duration.ofSeconds(1), 0, "", "");
        var settings = new OpenAiSettings(
                URI.create("http://vllm:8000"),
                new EngineModel("openai", "m3", 4, "", ""),
                KEY,
                Duration.ofSeconds(1),
                0);

        assertThat(endpoint.toString()).doesNotContain(KEY).contains("http://vllm:8000");
        assertThat(settings.toString()).doesNotContain(KEY).contains("http://vllm:8000");
    }
}
