package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** A person's profile changed; carries the facts that others keep. */
@EventType(topic = "user-events", type = "user.updated")
public record UserUpdated(UserId userId, String email, String displayName, String locale) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
