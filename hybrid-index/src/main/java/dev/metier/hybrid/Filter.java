package dev.metier.hybrid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which documents may be hits; says nothing of their order. */
public sealed interface Filter {

    /** Documents with at least one of these values of a keyword; no document for an empty list. */
    record AnyOf(String field, List<String> values) implements Filter {

        public AnyOf {
            values = List.copyOf(values);
        }
    }

    /** Documents with these ids. */
    record Ids(List<String> ids) implements Filter {

        public Ids {
            ids = List.copyOf(ids);
        }
    }

    /** Documents whose number lies in a range, ends included; an end that is absent is open. */
    record Between(
            String field, @Nullable Double least, @Nullable Double most) implements Filter {}

    /** Documents within a radius in kilometres. */
    record Near(String field, GeoPoint centre, double kilometres) implements Filter {}

    record Not(Filter filter) implements Filter {}

    /** All of these hold; everything for an empty list. */
    record All(List<Filter> filters) implements Filter {

        public All {
            filters = List.copyOf(filters);
        }
    }

    /** One of these holds; nothing for an empty list. */
    record Any(List<Filter> filters) implements Filter {

        public Any {
            filters = List.copyOf(filters);
        }
    }

    Filter EVERYTHING = new All(List.of());

    static Filter is(String field, String value) {
        return new AnyOf(field, List.of(value));
    }
}
