package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a rendered file. */
public record ArtifactId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArtifactId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static ArtifactId create() {
        return new ArtifactId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static ArtifactId of(String text) {
        return new ArtifactId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
