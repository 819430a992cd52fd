package dev.metier.vectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.vectors.*}.
 *
 * @param engine what keeps the index
 * @param folder where it is with {@link Engine#LUCENE}; it is made anew from the database where it is lost
 * @param opensearch where it is with {@link Engine#OPENSEARCH}
 * @param model whose vectors are kept; with another one all are made anew
 * @param dimension of its vectors
 * @param questionTimeout how long a question waits for its vector before words alone are looked for
 * @param lookEvery how often the index looks for changed documents
 * @param purgeEvery how soon what was taken away has left the files, at the latest
 * @param crossEncoder what reads question and passage together, where it has a {@code base-url}
 */
@Validated
@ConfigurationProperties("metier.vectors")
public record VectorsProperties(
        @NotNull @DefaultValue("lucene") Engine engine,
        @NotNull @DefaultValue("data/vectors") Path folder,
        @Valid @NotNull @DefaultValue OpenSearchProperties opensearch,
        @NotBlank @DefaultValue("bge-small-en-v1.5-q") String model,
        @Min(1) @Max(4_096) @DefaultValue("384") int dimension,
        @NotNull @DefaultValue("1500ms") Duration questionTimeout,
        @NotNull @DefaultValue("200ms") Duration lookEvery,
        @NotNull @DefaultValue("1m") Duration purgeEvery,
        @Valid @NotNull @DefaultValue CrossEncoder crossEncoder) {

    /** What keeps the index: a folder of one process, or a cluster that many share. */
    public enum Engine {
        LUCENE,
        OPENSEARCH
    }

    /**
     * Settings {@code metier.vectors.opensearch.*}, beside those of {@code OpenSearchSettings}.
     *
     * @param prefix of the names of all indexes, for a cluster that others use too
     */
    public record OpenSearchProperties(
            @Pattern(regexp = "[a-z][a-z0-9-]{0,20}") @NotNull @DefaultValue("metier-")
            String prefix) {}

    /**
     * Settings {@code metier.vectors.cross-encoder.*} for an endpoint that speaks the rerank protocol of Jina, Cohere and vLLM.
     *
     * @param baseUrl up to and without {@code /v1/rerank}; empty = none
     * @param model its name there
     * @param apiKey sent as bearer token; empty = none
     * @param timeout for one answer
     */
    public record CrossEncoder(
            @NotNull @DefaultValue("") String baseUrl,
            @NotNull @DefaultValue("") String model,
            @NotNull @DefaultValue("") String apiKey,
            @NotNull @DefaultValue("5s") Duration timeout) {

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
