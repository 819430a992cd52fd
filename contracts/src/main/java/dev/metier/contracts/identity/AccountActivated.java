package dev.metier.contracts.identity;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** A registration is complete: the account may sign in. */
@EventType(topic = "auth-events", type = "account.activated")
public record AccountActivated(UserId userId) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
