package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** The command that asks for the profile of a new account. Answered by {@link UserCreated} or {@link UserCreateRejected}. */
@EventType(topic = "user-commands", type = "user.create")
public record CreateUser(UserId userId, String email, String displayName, String role) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
