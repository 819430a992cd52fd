package dev.metier.contracts.cv;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;

/** A file was read into a new CV; {@code confidence} is the mean over its fields. */
@EventType(topic = "cv-events", type = "cv.parsed")
public record CvParsed(CvId cvId, UserId ownerId, int version, String engine, String engineVersion, double confidence)
        implements Event {

    @Override
    public String key() {
        return cvId.value().toString();
    }
}
