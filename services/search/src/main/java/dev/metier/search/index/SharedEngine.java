package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexSchema;
import java.util.Optional;

/** An engine that several processes use: one of them changes the index and tells the others, who search it. */
interface SharedEngine extends IndexEngine {

    /** From now on only this process says which generation answers, and how its feed is. */
    void takeOver();

    /** Tells others how the feed is. */
    void tell(IndexPart.FeedState feed);

    /** What the one that changes the index told last; empty before the first. */
    Optional<Told> told();

    /** Opens a generation for questions alone, without asking whether there is one. */
    HybridIndex openToSearch(IndexSchema schema, Generation generation);

    /** Whether a change was refused because the generation is not there, or is another process's to change. */
    boolean isLost(RuntimeException failure);

    /** Asks whoever changes the index to build it anew; nothing where that is asked for already. */
    void wish(String reason);

    /** Why it is to be built anew; empty when that is done. */
    Optional<String> wished();

    record Told(Generation generation, IndexPart.FeedState feed) {}
}
