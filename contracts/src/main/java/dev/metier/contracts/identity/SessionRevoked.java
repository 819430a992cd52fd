package dev.metier.contracts.identity;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;
import java.util.UUID;

/** A session ended before its time: signed out, password changed, suspended or its refresh token used twice. */
@EventType(topic = "auth-events", type = "session.revoked")
public record SessionRevoked(UserId userId, UUID sessionId, String reason) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
