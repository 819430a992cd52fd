package dev.metier.contracts.cv;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;

/** A CV has new content, written or corrected by its owner. */
@EventType(topic = "cv-events", type = "cv.updated")
public record CvUpdated(CvId cvId, UserId ownerId, int version) implements Event {

    @Override
    public String key() {
        return cvId.value().toString();
    }
}
