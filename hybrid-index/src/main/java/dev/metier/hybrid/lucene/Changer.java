package dev.metier.hybrid.lucene;

import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Makes changes on several cores: those of one document by the same thread in their order, and those that concern many
 * documents alone, when all before them are made.
 */
final class Changer implements AutoCloseable {

    /** Fewer are made at once by the caller. */
    private static final int WORTH_SHARING = 32;

    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** More than threads, so that none of them waits long for the others. */
    private static final int PARTS = 8 * THREADS;

    private final IndexSchema schema;
    private final LuceneDocuments documents;
    private final IndexWriter writer;
    private final ExecutorService threads;

    Changer(IndexSchema schema, LuceneDocuments documents, IndexWriter writer) {
        this.schema = schema;
        this.documents = documents;
        this.writer = writer;
        this.threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("index-", 0).factory());
    }

    void apply(List<IndexChange> changes) {
        List<IndexChange> single = new ArrayList<>();
        for (IndexChange change : changes) {
            if (change instanceof IndexChange.DeleteAll all) {
                share(single);
                single.clear();
                deleteAll(all);
                continue;
            }
            single.add(change);
        }
        share(single);
    }

    private void deleteAll(IndexChange.DeleteAll all) {
        schema.requireKnows(all.filter());
        try {
            writer.deleteDocuments(LuceneFilters.of(all.filter()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void share(List<IndexChange> changes) {
        if (changes.size() < WORTH_SHARING) {
            changes.forEach(this::make);
            return;
        }
        List<List<IndexChange>> parts = Stream.generate(() -> (List<IndexChange>) new ArrayList<IndexChange>())
                .limit(PARTS)
                .toList();
        changes.forEach(
                change -> parts.get(Math.floorMod(id(change).hashCode(), PARTS)).add(change));
        List<Future<?>> made = new ArrayList<>();
        parts.forEach(part -> made.add(threads.submit(() -> part.forEach(this::make))));
        await(made);
    }

    private static String id(IndexChange change) {
        return switch (change) {
            case IndexChange.Put put -> put.document().id();
            case IndexChange.Delete delete -> delete.id();
            case IndexChange.DeleteAll _ -> throw new IllegalArgumentException("concerns many documents");
        };
    }

    private void make(IndexChange change) {
        try {
            if (change instanceof IndexChange.Put put) {
                writer.updateDocument(new Term(Fields.ID, id(put)), documents.write(put.document()));
                return;
            }
            writer.deleteDocuments(new Term(Fields.ID, id(change)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts are waited for, also where one fails: the next changes come after these. */
    private static void await(List<Future<?>> parts) {
        RuntimeException failure = null;
        for (Future<?> part : parts) {
            try {
                part.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = new IllegalStateException("the changes were not waited for", e);
            } catch (ExecutionException e) {
                failure = e.getCause() instanceof RuntimeException its ? its : new IllegalStateException(e.getCause());
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
