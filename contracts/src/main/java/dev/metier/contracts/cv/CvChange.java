package dev.metier.contracts.cv;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a CV. Entries of a list are compared with the entry they are most like, so an entry
 * that was put between others is one change.
 *
 * @param pointer JSON Pointer into the newer resume, of a removed value into the older one
 * @param before what stood there; of a moved entry the pointer where it stood
 * @param after what stands there now; of a moved entry the pointer where it stands
 */
public record CvChange(
        String pointer,
        Kind kind,
        @Nullable Object before,
        @Nullable Object after) {

    /** What happened to the value. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** An entry that stands elsewhere in its list; what changed inside it are changes of their own. */
        MOVED
    }
}
