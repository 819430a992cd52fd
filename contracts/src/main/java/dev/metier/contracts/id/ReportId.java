package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a CV check report. */
public record ReportId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static ReportId create() {
        return new ReportId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static ReportId of(String text) {
        return new ReportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
