package dev.metier.search;

import dev.metier.contracts.search.AlertPace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.search.*}.
 *
 * @param engine what keeps the indexes
 * @param folder where they are with {@link Engine#LUCENE}; they are made anew from the log where they are lost
 * @param opensearch where they are with {@link Engine#OPENSEARCH}
 * @param taxonomyEvery how often the names of skills are read from users
 * @param meaning what is asked of the embedding service
 * @param alerts when people hear what is new for their saved searches
 * @param usageKept how long it is kept what was asked and opened
 * @param rates units of a currency for one euro, by ISO 4217 code; pay in others is not compared
 */
@Validated
@ConfigurationProperties("metier.search")
public record SearchProperties(
        @NotNull @DefaultValue("lucene") Engine engine,
        @NotNull @DefaultValue("data/search") Path folder,
        @Valid @NotNull @DefaultValue OpenSearchProperties opensearch,
        @NotNull @DefaultValue("10m") Duration taxonomyEvery,
        @Valid @NotNull @DefaultValue MeaningProperties meaning,
        @Valid @NotNull @DefaultValue AlertProperties alerts,
        @NotNull @DefaultValue("90d") Duration usageKept,
        @NotEmpty Map<String, @NotNull @Positive BigDecimal> rates) {

    /** What keeps indexes: folders of one process, or a cluster that many share. */
    public enum Engine {
        LUCENE,
        OPENSEARCH
    }

    /**
     * Settings {@code metier.search.opensearch.*}, beside those of {@code OpenSearchSettings}.
     *
     * @param prefix of the names of all indexes, for a cluster that others use too
     */
    public record OpenSearchProperties(
            @Pattern(regexp = "[a-z][a-z0-9-]{0,20}") @NotNull @DefaultValue("metier-")
            String prefix) {}

    /**
     * Settings {@code metier.search.meaning.*}.
     *
     * @param dimension of the vectors of its model; 0 = words alone. Another one makes the index anew
     * @param patience how long a question waits for its vector
     * @param above how much nearer (cosine) than postings of any trade something must be to be a hit without any of the words
     */
    public record MeaningProperties(
            @Min(0) @Max(4_096) @DefaultValue("384") int dimension,
            @NotNull @DefaultValue("300ms") Duration patience,

            @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.12")
            double above) {}

    /**
     * Settings {@code metier.search.alerts.*}.
     *
     * @param check how often it is looked whose searches are due
     * @param daily from one digest to the next where somebody chose daily
     * @param weekly the same for weekly
     * @param late how long after its publication a posting may come to be known here and is told all the same
     */
    public record AlertProperties(
            @NotNull @DefaultValue("5m") Duration check,
            @NotNull @DefaultValue("24h") Duration daily,
            @NotNull @DefaultValue("7d") Duration weekly,
            @NotNull @DefaultValue("1d") Duration late) {

        /** How long to wait after the last time. */
        public Duration every(AlertPace pace) {
            return switch (pace) {
                case DAILY -> daily;
                case WEEKLY -> weekly;
                case NEVER -> throw new IllegalArgumentException("never is not every so often");
            };
        }
    }

    public SearchProperties {
        rates = rates == null ? Map.of() : Map.copyOf(rates);
    }
}
