package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a person with an account. */
public record UserId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static UserId create() {
        return new UserId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static UserId of(String text) {
        return new UserId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
