package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a link that shows a CV. */
public record ShareId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ShareId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static ShareId create() {
        return new ShareId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static ShareId of(String text) {
        return new ShareId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
