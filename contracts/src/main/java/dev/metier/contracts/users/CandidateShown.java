package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;

/** Recruiters may find this person, with these facts; those told before are void. */
@EventType(topic = "candidate-events", type = "candidate.shown")
public record CandidateShown(UserId userId, CandidateFacts facts) implements Event {

    @Override
    public String key() {
        return userId.toString();
    }
}
