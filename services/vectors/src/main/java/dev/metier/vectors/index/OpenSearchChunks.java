package dev.metier.vectors.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.opensearch.OpenSearchIndex;
import dev.metier.hybrid.opensearch.OpenSearchMissing;
import dev.metier.hybrid.opensearch.OpenSearchSettings;
import dev.metier.hybrid.opensearch.OpenSearchUnavailable;
import dev.metier.platform.data.DatabaseLock;
import dev.metier.platform.data.DatabaseLocks;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;

/** An index of a cluster: the process that has a lock of the database changes it, all search it. */
final class OpenSearchChunks implements ChunkEngine {

    private final IndexSchema schema;
    private final OpenSearchSettings settings;
    private final DatabaseLocks locks;

    OpenSearchChunks(IndexSchema schema, OpenSearchSettings settings, DatabaseLocks locks) {
        this.schema = schema;
        this.settings = settings;
        this.locks = locks;
    }

    @Override
    public Optional<Right> tryAcquire() throws SQLException {
        return locks.tryAcquire(schema.name()).map(Held::new);
    }

    @Override
    public HybridIndex open() {
        return OpenSearchIndex.open(schema, settings);
    }

    @Override
    public Optional<HybridIndex> openToSearch() {
        return Optional.of(OpenSearchIndex.openToSearch(schema, settings));
    }

    @Override
    public boolean isAway(RuntimeException failure) {
        return failure instanceof OpenSearchUnavailable
                || failure instanceof OpenSearchMissing
                || failure instanceof UncheckedIOException;
    }

    @Override
    public boolean purgesAside() {
        return true;
    }

    private record Held(DatabaseLock lock) implements Right {

        @Override
        public void keep() throws SQLException {
            lock.keep();
        }

        @Override
        public void close() throws SQLException {
            lock.close();
        }
    }
}
