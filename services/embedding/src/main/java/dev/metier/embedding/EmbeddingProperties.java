package dev.metier.embedding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.embedding.*}.
 *
 * @param threads how many texts the model in the process reads at the same time
 * @param timeout for the texts of one request, their wait included
 * @param maxTexts how many texts may be going on for everybody together
 * @param maxTextsPerCaller the same for one caller
 * @param kept how long a vector is kept after its last use, and a batch after it was asked for
 * @param forgetEvery how often what is over is deleted
 * @param batches work that is done later
 * @param endpoint what makes the vectors where it has a {@code base-url}; else the model in the process does
 */
@Validated
@ConfigurationProperties("metier.embedding")
public record EmbeddingProperties(
        @Min(1) @Max(64) @DefaultValue("2") int threads,
        @NotNull @DefaultValue("20s") Duration timeout,
        @Min(64) @DefaultValue("512") int maxTexts,
        @Min(64) @DefaultValue("128") int maxTextsPerCaller,
        @NotNull @DefaultValue("7d") Duration kept,
        @NotNull @DefaultValue("10m") Duration forgetEvery,
        @Valid @NotNull @DefaultValue BatchProperties batches,
        @Valid @NotNull @DefaultValue EndpointProperties endpoint) {

    /**
     * Settings {@code metier.embedding.batches.*}.
     *
     * @param maxPerCaller how many batches of one caller may wait
     * @param maxTexts how many texts of all batches may wait
     * @param chunk how many texts are embedded before progress is noted
     * @param lease how long a chunk belongs to who took it; after that another takes it
     * @param retryEvery how often waiting batches are looked for, and one whose engine was away is tried again
     * @param giveUpAfter without progress for so long, a batch has failed
     */
    public record BatchProperties(
            @Min(1) @DefaultValue("8") int maxPerCaller,
            @Min(5_000) @DefaultValue("200000") int maxTexts,
            @Min(1) @Max(64) @DefaultValue("32") int chunk,
            @NotNull @DefaultValue("60s") Duration lease,
            @NotNull @DefaultValue("10s") Duration retryEvery,
            @NotNull @DefaultValue("1h") Duration giveUpAfter) {}

    /**
     * Settings {@code metier.embedding.endpoint.*} for an API that speaks OpenAI's embeddings protocol.
     *
     * @param baseUrl up to and without {@code /v1/embeddings}; empty = none
     * @param model its name there
     * @param dimension of its vectors
     * @param apiKey sent as bearer token; empty = none
     * @param timeout for one answer
     * @param retries how often a request that failed in passing is repeated
     * @param queryPrefix what the model wants before a query
     * @param passagePrefix what the model wants before a passage
     */
    public record EndpointProperties(
            @NotNull @DefaultValue("") String baseUrl,
            @NotNull @DefaultValue("") String model,
            @Min(1) @Max(8_192) @DefaultValue("1024") int dimension,
            @NotNull @DefaultValue("") String apiKey,
            @NotNull @DefaultValue("8s") Duration timeout,
            @Min(0) @Max(5) @DefaultValue("1") int retries,
            @NotNull @DefaultValue("") String queryPrefix,
            @NotNull @DefaultValue("") String passagePrefix) {

        public boolean isThere() {
            return !baseUrl.isEmpty();
        }

        /** Without the key. */
        @Override
        public String toString() {
            return model + " at " + baseUrl;
        }
    }
}
