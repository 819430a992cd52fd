package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of one message to one person. */
public record NotificationId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NotificationId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static NotificationId create() {
        return new NotificationId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static NotificationId of(String text) {
        return new NotificationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
