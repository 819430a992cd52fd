package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of one person's application to one posting. */
public record ApplicationId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApplicationId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static ApplicationId create() {
        return new ApplicationId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static ApplicationId of(String text) {
        return new ApplicationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
