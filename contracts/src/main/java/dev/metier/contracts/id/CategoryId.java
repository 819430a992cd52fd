package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a category of postings or skills. */
public record CategoryId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CategoryId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static CategoryId create() {
        return new CategoryId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static CategoryId of(String text) {
        return new CategoryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
