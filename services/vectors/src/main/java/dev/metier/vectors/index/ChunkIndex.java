package dev.metier.vectors.index;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.lucene.LuceneIndex;
import dev.metier.platform.errors.MetierException;
import dev.metier.vectors.VectorsProperties;
import dev.metier.vectors.document.ChangedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The index of this instance. What cannot be read is thrown away and made anew from the database. */
@Component
public class ChunkIndex {

    private static final Logger log = LoggerFactory.getLogger(ChunkIndex.class);
    private static final String CHANGE = "change";

    private final Path folder;
    private final int dimension;
    private final ChunkDocuments documents;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private @Nullable HybridIndex open;

    ChunkIndex(VectorsProperties settings, JsonMapper json) {
        // Another model has other vectors, so it has an index of its own.
        this.folder = settings.folder().resolve(settings.model().replaceAll("[^A-Za-z0-9.-]", "_"));
        this.dimension = settings.dimension();
        this.documents = new ChunkDocuments(json);
    }

    /** Opens what is there, or begins anew; nothing where it is open. */
    void open() {
        use.writeLock().lock();
        try {
            if (open == null) {
                open = opened();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    private HybridIndex opened() {
        try {
            return LuceneIndex.open(ChunkDocuments.schema(dimension), folder);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            refuseTwo(unreadable);
            log.warn("The index cannot be read and is made anew from the database: {}", unreadable.toString());
            delete(folder);
            return LuceneIndex.open(ChunkDocuments.schema(dimension), folder);
        }
    }

    /** What another process has open is not broken. */
    private static void refuseTwo(RuntimeException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause != null && cause.getClass().getSimpleName().equals("LockObtainFailedException")) {
            throw new IllegalStateException("Another process has the folder of the index open", unreadable);
        }
    }

    void close() {
        use.writeLock().lock();
        try {
            if (open != null) {
                open.close();
            }
        } catch (UncheckedIOException broken) {
            log.warn("The index did not close: {}", broken.toString());
        } finally {
            open = null;
            use.writeLock().unlock();
        }
    }

    /** The place of the last change that it knows; 0 where it knows none. */
    long position() {
        return asking(index -> Long.parseLong(index.position().getOrDefault(CHANGE, "0")));
    }

    /** Makes changes visible; they are kept by a later {@link #commit}. */
    void apply(List<ChangedDocument> changed) {
        asking(index -> {
            index.apply(
                    changed.stream()
                            .flatMap(each -> documents.changes(each).stream())
                            .toList(),
                    Map.of(CHANGE, Long.toString(changed.getLast().change())));
            index.refresh();
            return true;
        });
    }

    void commit() {
        asking(index -> {
            index.commit();
            return true;
        });
    }

    void purge() {
        asking(index -> {
            index.purge();
            return true;
        });
    }

    /** Chunks that the question's reader may see, the best first, with their vectors where they have one. */
    public List<IndexHit> search(SearchChunks question, @Nullable Vector meaning, int limit) {
        HybridQuery query = HybridQuery.of(Words.anyOf(question.query()))
                .near(meaning)
                .where(ChunkDocuments.filter(question))
                .page(limit, null);
        return asking(index -> {
            Hits hits = index.search(query);
            Map<String, Vector> vectors =
                    index.vectors(hits.hits().stream().map(Hits.Hit::id).toList());
            return hits.hits().stream()
                    .map(hit -> new IndexHit(
                            documents.read(hit.body()),
                            hit.score(),
                            hit.lexical(),
                            hit.similarity(),
                            vectors.get(hit.id())))
                    .toList();
        });
    }

    private <T> T asking(Function<HybridIndex, T> question) {
        use.readLock().lock();
        try {
            if (open == null) {
                throw new MetierException(
                        ErrorCode.SERVICE_UNAVAILABLE, "The index is being opened. Try again in a few seconds.");
            }
            return question.apply(open);
        } finally {
            use.readLock().unlock();
        }
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
