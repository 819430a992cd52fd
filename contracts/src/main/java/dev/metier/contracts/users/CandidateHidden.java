package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** Nobody may find this person any longer: what was told of them is to be forgotten. */
@EventType(topic = "candidate-events", type = "candidate.hidden")
public record CandidateHidden(UserId userId) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
