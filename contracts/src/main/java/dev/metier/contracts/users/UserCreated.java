package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** A person has a profile. */
@EventType(topic = "user-events", type = "user.created")
public record UserCreated(UserId userId, String email, String displayName, String role) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
