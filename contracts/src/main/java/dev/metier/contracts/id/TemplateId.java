package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a message template. */
public record TemplateId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TemplateId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static TemplateId create() {
        return new TemplateId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static TemplateId of(String text) {
        return new TemplateId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
