package dev.metier.platform.events;

import dev.metier.platform.events.Delivery.ConsumerKey;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that waits for an operator.
 *
 * @param consumer the class that could not handle it; the name of the service for what is no event at all
 * @param error why; events that only wait behind another of their key say so
 * @param attempts how often it was tried
 */
public record DeadLetter(
        long id,
        String consumer,
        String topic,
        String key,
        UUID eventId,
        String type,
        String error,
        int attempts,
        Instant failedAt) {

    ConsumerKey consumerKey() {
        return new ConsumerKey(consumer, topic, key);
    }
}
