package dev.metier.vectors.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.lucene.LuceneIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of this process. */
final class LuceneChunks implements ChunkEngine {

    private static final Logger log = LoggerFactory.getLogger(LuceneChunks.class);

    private final IndexSchema schema;
    private final Path folder;

    LuceneChunks(IndexSchema schema, Path folder) {
        this.schema = schema;
        this.folder = folder;
    }

    /** It is with the files: {@link #open} fails where another process has them. */
    @Override
    public Optional<Right> tryAcquire() {
        return Optional.of(new Right() {
            @Override
            public void keep() {}

            @Override
            public void close() {}
        });
    }

    @Override
    public HybridIndex open() {
        try {
            return LuceneIndex.open(schema, folder);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            refuseTwo(unreadable);
            log.warn("The index cannot be read and is made anew from the database: {}", unreadable.toString());
            delete(folder);
            return LuceneIndex.open(schema, folder);
        }
    }

    /** What another process has open is not broken. */
    private static void refuseTwo(RuntimeException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause != null && cause.getClass().getSimpleName().equals("LockObtainFailedException")) {
            throw new IllegalStateException("Another process has the folder of the index open", unreadable);
        }
    }

    @Override
    public Optional<HybridIndex> openToSearch() {
        return Optional.empty();
    }

    @Override
    public boolean isAway(RuntimeException failure) {
        return false;
    }

    @Override
    public boolean purgesAside() {
        return false;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
