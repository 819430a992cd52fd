package dev.metier.platform.events;

import dev.metier.platform.events.Delivery.ConsumerKey;
import dev.metier.platform.events.Delivery.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.NestedExceptionUtils;

/** What becomes a dead letter; its texts fit PostgreSQL, which refuses the character NUL. */
record DeadEvent(Receipt receipt, ConsumerKey key, String type, String payload, String error, int attempts) {

    private static final int LONGEST_ERROR = 2_000;

    DeadEvent {
        payload = payload.replace('\0', '\uFFFD');
        error = error.replace('\0', '\uFFFD');
        error = error.substring(0, Math.min(LONGEST_ERROR, error.length()));
    }

    static DeadEvent of(Delivery delivery, String error, int attempts) {
        return new DeadEvent(
                delivery.receipt(),
                delivery.consumerKey(),
                delivery.event().type(),
                delivery.payload(),
                error,
                attempts);
    }

    /** A record that is no event: the whole service is its consumer, its place in the topic is its id. */
    static DeadEvent of(ConsumerRecord<String, byte[]> unreadable, String service, Throwable failure) {
        String place = unreadable.topic() + '/' + unreadable.partition() + '/' + unreadable.offset();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        String key = Objects.requireNonNullElse(unreadable.key(), "").replace('\0', '\uFFFD');
        String payload = unreadable.value() == null ? "" : new String(unreadable.value(), StandardCharsets.UTF_8);
        return new DeadEvent(
                new Receipt(id, service),
                new ConsumerKey(service, unreadable.topic(), key),
                "unreadable",
                payload,
                describe(failure),
                1);
    }

    static String describe(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure).toString();
    }
}
