package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Parts of an index that are worked on side by side: whoever asks takes the first, and the others where nobody else does. */
final class Parts extends SearcherFactory {

    private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final int fewDocuments;

    /** @param fewDocuments are not worth a second thread */
    Parts(int fewDocuments) {
        this.fewDocuments = fewDocuments;
    }

    /** What is done with one of several things. */
    interface Work<S, T> {
        T on(S something) throws IOException;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        int documents = Math.max(fewDocuments, Math.ceilDiv(reader.maxDoc(), MOST));
        return new IndexSearcher(reader, Thread::startVirtualThread) {
            @Override
            protected LeafSlice[] slices(List<LeafReaderContext> segments) {
                return slices(segments, documents, Integer.MAX_VALUE, false);
            }
        };
    }

    /** The segments of each. */
    static List<List<LeafReaderContext>> of(IndexSearcher searcher) {
        return Arrays.stream(searcher.getSlices())
                .map(part ->
                        Arrays.stream(part.partitions).map(each -> each.ctx).toList())
                .toList();
    }

    /** What the work on each gives, in their order. */
    static <S, T> List<T> each(Collection<S> all, IndexSearcher searcher, Work<S, T> work) throws IOException {
        List<Callable<T>> tasks = new ArrayList<>();
        all.forEach(one -> tasks.add(() -> work.on(one)));
        return searcher.getTaskExecutor().invokeAll(tasks);
    }
}
