package dev.metier.contracts.cv;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;

/** A CV, its versions and its files are gone. */
@EventType(topic = "cv-events", type = "cv.deleted")
public record CvDeleted(CvId cvId, UserId ownerId) implements Event {

    @Override
    public String key() {
        return cvId.value().toString();
    }
}
