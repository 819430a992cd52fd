package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a company; also the tenant of what belongs to it. */
public record CompanyId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompanyId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static CompanyId create() {
        return new CompanyId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static CompanyId of(String text) {
        return new CompanyId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
