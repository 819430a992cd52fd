package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexSchema;
import java.util.Optional;

/** Where generations of one index are kept. */
interface IndexEngine {

    String name();

    /** The one that answers; empty before the first. */
    Optional<Generation> current();

    /** From now on this one answers, after a restart too. */
    void makeCurrent(Generation generation);

    /** Whether there is anything of it. */
    boolean holds(Generation generation);

    /** Opens it to change it, or makes it empty. Throws where what is there cannot be read. */
    HybridIndex open(IndexSchema schema, Generation generation);

    /** Leaves nothing of all but one. */
    void deleteAllBut(Generation generation);

    /** Leaves nothing of it. */
    void delete(Generation generation);

    /** Whether a failure says nothing of the index itself: what is there is there when the engine answers again. */
    boolean isAway(RuntimeException failure);
}
