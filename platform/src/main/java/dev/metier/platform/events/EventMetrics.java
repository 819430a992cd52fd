package dev.metier.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what leaves, what arrives and what waits. */
final class EventMetrics {

    private final MeterRegistry meters;

    EventMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void watch(Outbox outbox, DeadLetters letters) {
        Gauge.builder("outbox.depth", outbox, Outbox::depth)
                .description("Events that are committed and not yet published")
                .register(meters);
        Gauge.builder("outbox.oldest.age", outbox, Outbox::oldestAgeSeconds)
                .description("Age of the oldest event that is not yet published")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("dead.letters", letters, DeadLetters::waiting)
                .description("Events that a consumer could not handle, and those that wait behind them")
                .register(meters);
    }

    /** Counts events that the broker committed. */
    Counter published() {
        return Counter.builder("outbox.published").register(meters);
    }

    void processed(String consumer, String type, Outcome outcome) {
        Counter.builder("kafka.messages.processed")
                .tags(
                        "consumer",
                        consumer,
                        "type",
                        type,
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }

    /** What became of a delivery. */
    enum Outcome {
        HANDLED,
        REPEATED,
        PARKED,
        DEAD
    }
}
