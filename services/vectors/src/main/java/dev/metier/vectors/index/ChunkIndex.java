package dev.metier.vectors.index;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.platform.errors.MetierException;
import dev.metier.vectors.document.ChangedDocument;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The index that answers. It is exchanged only while nobody asks it. */
@Component
public class ChunkIndex {

    private static final Logger log = LoggerFactory.getLogger(ChunkIndex.class);
    private static final String CHANGE = "change";

    private final ChunkEngine engine;
    private final ChunkDocuments documents;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private volatile @Nullable HybridIndex open;

    ChunkIndex(ChunkEngine engine, JsonMapper json) {
        this.engine = engine;
        this.documents = new ChunkDocuments(json);
    }

    /** Lets questions be asked while another process changes the index, where that can be; nothing where it is open. */
    void openToSearch() {
        if (open == null) {
            become(engine.openToSearch().orElse(null));
        }
    }

    /** Opens what is there, or begins anew. */
    void openToChange() {
        become(engine.open());
    }

    /** From now on another process may change it. */
    void endChanging() {
        become(engine.openToSearch().orElse(null));
    }

    void close() {
        become(null);
    }

    private void become(@Nullable HybridIndex next) {
        HybridIndex before;
        use.writeLock().lock();
        try {
            before = open;
            open = next;
        } finally {
            use.writeLock().unlock();
        }
        try {
            if (before != null) {
                before.close();
            }
        } catch (UncheckedIOException broken) {
            log.warn("The index did not close: {}", broken.toString());
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

    /** May wait long for a cluster, so it keeps nobody from exchanging the index. */
    void purge() {
        opened().purge();
    }

    /** Chunks that the question's reader may see, the best first, with their vectors where they have one. */
    public List<IndexHit> search(SearchChunks question, @Nullable Vector meaning, int limit) {
        HybridQuery query = HybridQuery.of(Words.anyOf(question.query()))
                .near(meaning)
                .where(ChunkDocuments.filter(question))
                .page(limit, null);
        return explaining(() -> asking(index -> {
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
        }));
    }

    private <T> T explaining(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            if (!engine.isAway(failure)) {
                throw failure;
            }
            log.info("The index is away: {}", failure.toString());
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE,
                    "The search engine does not answer at the moment. Try again in a few seconds.");
        }
    }

    private <T> T asking(Function<HybridIndex, T> question) {
        use.readLock().lock();
        try {
            return question.apply(opened());
        } finally {
            use.readLock().unlock();
        }
    }

    private HybridIndex opened() {
        HybridIndex index = open;
        if (index == null) {
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "The index is being opened. Try again in a few seconds.");
        }
        return index;
    }
}
