package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/**
 * The profile of a new account could not be made; the account goes away.
 *
 * @param reason one sentence for the person
 */
@EventType(topic = "user-events", type = "user.create-rejected")
public record UserCreateRejected(UserId userId, String reason) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
