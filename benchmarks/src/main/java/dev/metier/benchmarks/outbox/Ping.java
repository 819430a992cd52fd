package dev.metier.benchmarks.outbox;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;

/** An event of usual size. */
@EventType(topic = "ping-events", type = "ping.sent")
public record Ping(int number, String account, String text) implements Event {

    /** One of a thousand keys, so that order matters and all partitions work. */
    public static Ping of(int number) {
        return new Ping(number, "account-" + number % 1_000, "x".repeat(200));
    }

    @Override
    public String key() {
        return account;
    }
}
