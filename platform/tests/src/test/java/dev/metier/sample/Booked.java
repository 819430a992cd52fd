package dev.metier.sample;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;

@EventType(topic = "sample-events", type = "account.booked")
public record Booked(String account, long number) implements Event {

    @Override
    public String key() {
        return account;
    }
}
