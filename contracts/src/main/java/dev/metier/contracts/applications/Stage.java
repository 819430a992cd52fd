package dev.metier.contracts.applications;

/**
 * A column of the pipeline.
 *
 * @param key stable name within the posting, for example {@code screening}
 * @param name what people read
 * @param kind what being there means
 */
public record Stage(String key, String name, Kind kind) {

    /** Open stages can be left again; the others end an application. */
    public enum Kind {
        OPEN,
        OFFER,
        HIRED,
        REJECTED
    }
}
