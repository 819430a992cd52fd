package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a skill of the taxonomy. */
public record SkillId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SkillId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static SkillId create() {
        return new SkillId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static SkillId of(String text) {
        return new SkillId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
