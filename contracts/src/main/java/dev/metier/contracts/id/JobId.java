package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a posting. */
public record JobId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JobId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static JobId create() {
        return new JobId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static JobId of(String text) {
        return new JobId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
