package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of something that was looked for. */
public record SearchedId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SearchedId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static SearchedId create() {
        return new SearchedId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static SearchedId of(String text) {
        return new SearchedId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
