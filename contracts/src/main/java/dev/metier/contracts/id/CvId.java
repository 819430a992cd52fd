package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a CV of one person. */
public record CvId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CvId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static CvId create() {
        return new CvId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static CvId of(String text) {
        return new CvId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
