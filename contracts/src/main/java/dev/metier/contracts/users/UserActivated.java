package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** An administrator let an account in again. */
@EventType(topic = "user-events", type = "user.activated")
public record UserActivated(UserId userId) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
