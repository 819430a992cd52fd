package dev.metier.platform.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
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
 * @param remember how long a handled event is remembered; longer than the broker keeps events
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

    /** Partitions and copies of a topic that does not exist yet. */
    public record TopicShape(
            @DefaultValue("6") @Min(1) int partitions,
            @DefaultValue("1") @Min(1) short replicas) {}
}
