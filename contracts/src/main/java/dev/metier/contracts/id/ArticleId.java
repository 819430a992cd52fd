package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.UUID;

/** The id of a help article. */
public record ArticleId(UUID value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        Objects.requireNonNull(value, "an id is not null");
    }

    public static ArticleId create() {
        return new ArticleId(Ids.next());
    }

    /** Parses the text form; throws {@link IllegalArgumentException} where it is not a UUID. */
    public static ArticleId of(String text) {
        return new ArticleId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
