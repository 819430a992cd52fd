package dev.metier.contracts.analytics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as the event store keeps it, without its data.
 *
 * @param source the service that published it
 * @param subject the key: the id of the aggregate
 * @param causationId the event or request that led to it
 */
public record RecordedEvent(
        UUID id,
        String topic,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String actor) {}
