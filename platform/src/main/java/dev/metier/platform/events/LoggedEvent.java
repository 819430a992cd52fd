package dev.metier.platform.events;

import java.util.UUID;

/** An event where it stands in the log. */
public final class LoggedEvent {

    private final CloudEvent event;
    private final EventFormat format;

    LoggedEvent(CloudEvent event, EventFormat format) {
        this.event = event;
        this.format = format;
    }

    /** The CloudEvents type, for example {@code job.published}. */
    public String type() {
        return event.type();
    }

    /** The id of the aggregate that the event is about. */
    public String key() {
        return event.subject();
    }

    public UUID id() {
        return event.id();
    }

    public EventMeta meta() {
        return event.meta();
    }

    /** The facts; throws {@link UnreadableEvent} where they do not fit. */
    public <T> T facts(Class<T> as) {
        return format.facts(event, as);
    }
}
