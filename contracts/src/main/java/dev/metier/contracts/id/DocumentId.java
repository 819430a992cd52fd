package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a generated document. */
public record DocumentId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static DocumentId create() {
        return new DocumentId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static DocumentId of(String text) {
        return new DocumentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
