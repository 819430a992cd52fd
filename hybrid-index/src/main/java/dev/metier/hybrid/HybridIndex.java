package dev.metier.hybrid;

import java.util.List;
import java.util.Map;

/**
 * An index of documents that is searched by words and by meaning. It is a projection: whoever feeds it can feed it again.
 * Safe for many threads; changes are given by one.
 */
public interface HybridIndex extends AutoCloseable {

    /**
     * Applies changes in their order. They are seen after {@link #refresh()} at the latest, and are kept together with the
     * position: after a crash both are those of one earlier call.
     *
     * @param position how far the feed is read, in words of the feed
     */
    void apply(List<IndexChange> changes, Map<String, String> position);

    /** The position that is kept; empty for a new index. */
    Map<String, String> position();

    /** Makes everything applied so far seen. */
    void refresh();

    /** Makes everything applied so far safe from a crash. */
    void commit();

    /** Leaves no trace of what was taken away or written over. */
    void purge();

    /** Documents that are seen. */
    long count();

    /**
     * Answers a question from what is seen.
     *
     * @throws UnreadableCursor where a cursor is none of this index, or of another order
     * @throws IllegalArgumentException where the question names a field that the schema does not
     */
    Hits search(HybridQuery query);

    /** The vectors of documents, for those that have one. */
    Map<String, Vector> vectors(List<String> ids);

    @Override
    void close();
}
