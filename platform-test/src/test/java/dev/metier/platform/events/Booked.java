package dev.metier.platform.events;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;

@EventType(topic = "sample-events", type = "account.booked")
record Booked(String account, long number) implements Event {

    @Override
    public String key() {
        return account;
    }
}
