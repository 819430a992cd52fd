package dev.metier.contracts.identity;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;
import java.time.Instant;

/** A person signed in. */
@EventType(topic = "auth-events", type = "user.authenticated")
public record UserAuthenticated(UserId userId, Instant at) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
