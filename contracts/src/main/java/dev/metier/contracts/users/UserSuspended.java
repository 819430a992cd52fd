package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** An administrator stopped an account; its sessions end. */
@EventType(topic = "user-events", type = "user.suspended")
public record UserSuspended(UserId userId) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
