package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a saved search. */
public record SavedSearchId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SavedSearchId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static SavedSearchId create() {
        return new SavedSearchId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static SavedSearchId of(String text) {
        return new SavedSearchId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
