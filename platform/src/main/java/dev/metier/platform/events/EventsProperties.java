package dev.metier.platform.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events travel.
 *
 * @param batchSize events that the relay publishes, and a consumer handles, in one transaction
 * @param pollInterval how often the relay looks for events that no notification announced
 * @param attempts how often a consumer tries one event before it becomes a dead letter
 * @param backoff the pauses between attempts, and after a failure of the broker or the database
 * @param remember how long a handled event is remembered. Topics keep what they are told, so the broker must keep the position of a
 *     group ({@code offsets.retention.minutes}) for longer than its service is ever away
 * @param topics what new topics look like
 */
@Validated
@ConfigurationProperties("metier.events")
public record EventsProperties(
        @DefaultValue("500") @Min(1) @Max(10_000) int batchSize,
        @DefaultValue("500ms") @NotNull Duration pollInterval,
        @DefaultValue("5") @Min(1) @Max(100) int attempts,
        @DefaultValue @NotNull @Valid Backoff backoff,
        @DefaultValue("30d") @NotNull Duration remember,
        @DefaultValue @NotNull @Valid TopicShape topics) {

    /** Pauses that double from {@code first} to {@code longest}, each cut at random by up to a half. */
    public record Backoff(
            @DefaultValue("200ms") @NotNull Duration first,
            @DefaultValue("5s") @NotNull Duration longest) {

        /** The pause after so many failures in a row (from 1). */
        Duration after(int failures) {
            long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(failures - 1, 20));
            return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
        }
    }

    /**
     * What a topic looks like that does not exist yet.
     *
     * @param replicas copies of it
     * @param compacted those of which the broker keeps no more than the last event of each key; all others keep everything
     */
    public record TopicShape(
            @DefaultValue("6") @Min(1) int partitions,
            @DefaultValue("1") @Min(1) short replicas,
            @DefaultValue Set<String> compacted) {

        public TopicShape {
            compacted = Set.copyOf(compacted);
        }
    }
}
