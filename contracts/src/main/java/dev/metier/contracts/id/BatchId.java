package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a batch of texts to be embedded. */
public record BatchId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BatchId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static BatchId create() {
        return new BatchId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static BatchId of(String text) {
        return new BatchId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
