package dev.metier.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event beside its facts; a second parameter of an {@link EventConsumer} method.
 *
 * @param id unique per event; the same at each delivery
 * @param source the service that published it
 * @param time when it was published
 * @param correlationId shared by everything that one request led to
 * @param causationId the event whose handling published this one
 * @param tenant the company that it belongs to
 * @param actor the user or service in whose name it was published
 */
public record EventMeta(
        UUID id,
        String source,
        String type,
        Instant time,
        String correlationId,
        @Nullable UUID causationId,
        @Nullable String tenant,
        @Nullable String actor) {}
