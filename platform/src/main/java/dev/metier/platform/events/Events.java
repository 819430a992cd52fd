package dev.metier.platform.events;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.Ids;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Publishes facts: they reach the broker if and only if the current transaction commits. */
public final class Events {

    private final String service;
    private final Outbox outbox;
    private final EventFormat format;
    private final EventTracing tracing;
    private final Clock clock;

    Events(String service, Outbox outbox, EventFormat format, EventTracing tracing, Clock clock) {
        this.service = service;
        this.outbox = outbox;
        this.format = format;
        this.tracing = tracing;
        this.clock = clock;
    }

    /**
     * Publishes the event when the current transaction commits. Events of one key are delivered in the order of their commits.
     * Also called for every {@link Event} that an aggregate registered, when it is saved.
     *
     * @throws IllegalStateException outside of a transaction, and for an event without {@link EventType}
     */
    @EventListener
    public void publish(Event event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(event + " is published outside of a transaction");
        }
        EventType type = EventFormat.typeOf(event.getClass());
        CloudEvent wrapped = wrap(event, type);
        outbox.append(new OutboxRow(
                type.topic(), event.key(), type.type(), format.write(wrapped), format.write(headers(wrapped))));
    }

    private CloudEvent wrap(Event event, EventType type) {
        EventContext context = EventContext.current();
        UUID id = Ids.next();
        return new CloudEvent(
                "1.0",
                id,
                service,
                type.type(),
                event.key(),
                clock.instant(),
                "application/json",
                "urn:metier:" + type.type() + ":v1",
                format.tree(event),
                context.correlationId() == null ? id.toString() : context.correlationId(),
                context.causationId(),
                tracing.traceparent(),
                context.tenant(),
                actor());
    }

    private static Map<String, String> headers(CloudEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", CloudEvent.CONTENT_TYPE);
        if (event.traceparent() != null) {
            headers.put("traceparent", event.traceparent());
        }
        return headers;
    }

    private static @Nullable String actor() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken ? null : caller.getName();
    }
}
