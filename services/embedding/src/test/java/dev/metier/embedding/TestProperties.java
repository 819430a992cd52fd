package dev.metier.embedding;

import dev.metier.embedding.EmbeddingProperties.BatchProperties;
import dev.metier.embedding.EmbeddingProperties.EndpointProperties;
import java.time.Duration;

/** Settings for parts that are tested by themselves. */
public final class TestProperties {

    private TestProperties() {}

    public static EmbeddingProperties withRoom(int maxTexts, int maxTextsPerCaller) {
        Duration any = Duration.ofMinutes(1);
        return new EmbeddingProperties(
                1,
                any,
                maxTexts,
                maxTextsPerCaller,
                any,
                any,
                new BatchProperties(1, 5_000, 1, any, any, any),
                new EndpointProperties("", "", 1, "", any, 0, "", ""));
    }
}
