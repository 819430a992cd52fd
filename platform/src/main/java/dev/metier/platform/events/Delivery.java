package dev.metier.platform.events;

import java.util.UUID;

/**
 * One event on its way to one consumer.
 *
 * @param payload the event as it came
 */
record Delivery(EventHandler handler, String topic, CloudEvent event, String payload) {

    Receipt receipt() {
        return new Receipt(event.id(), handler.consumer());
    }

    ConsumerKey consumerKey() {
        return new ConsumerKey(handler.consumer(), topic, event.subject());
    }

    /** That this event reached this consumer. */
    record Receipt(UUID eventId, String consumer) {}

    /** The events of one key, as one consumer sees them. */
    record ConsumerKey(String consumer, String topic, String key) {}
}
