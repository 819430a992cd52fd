package dev.metier.vectors.index;

import dev.metier.hybrid.HybridIndex;
import java.sql.SQLException;
import java.util.Optional;

/** What keeps the index. */
interface ChunkEngine {

    /** Takes the right to change the index; empty while another process has it. */
    Optional<Right> tryAcquire() throws SQLException;

    /** Opens it to change it, for the one that has the right. What cannot be read is thrown away, and begins empty. */
    HybridIndex open();

    /** Opens it for questions alone; empty where only the one that changes it can ask it. */
    Optional<HybridIndex> openToSearch();

    /** Whether a failure says nothing of the index itself: what is there is there when the engine answers again. */
    boolean isAway(RuntimeException failure);

    /** Whether it can be purged while it is changed. */
    boolean purgesAside();

    /** The right to change the index, until it is closed. */
    interface Right extends AutoCloseable {

        /** Fails where somebody else may have it by now. */
        void keep() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
