package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import org.jspecify.annotations.Nullable;

/** What this process has of an index: it changes it, or follows another process that does. */
interface IndexPart {

    Generation generation();

    HybridIndex index();

    FeedState feed();

    void close();

    /**
     * How far the one that changes an index has come.
     *
     * @param isCaughtUp whether it has read what there was when it began
     * @param failure what keeps it from reading on at the moment
     */
    record FeedState(boolean isCaughtUp, @Nullable String failure) {

        static final FeedState UNKNOWN = new FeedState(false, null);
    }
}
