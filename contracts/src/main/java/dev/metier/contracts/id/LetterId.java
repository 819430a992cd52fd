package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a cover letter. */
public record LetterId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LetterId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static LetterId create() {
        return new LetterId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static LetterId of(String text) {
        return new LetterId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
