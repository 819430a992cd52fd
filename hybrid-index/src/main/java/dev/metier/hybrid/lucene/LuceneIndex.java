package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index in a folder of its own, or in memory. One process at a time has it open. */
public final class LuceneIndex implements HybridIndex {

    private static final double WRITE_BUFFER_MEGABYTES = 64;

    /** Fewer are searched by one thread sooner than by two. */
    private static final int FEW_DOCUMENTS = 50_000;

    /** As many as the longest question has, in each text and form; the engine's own bound is for questions that grow. */
    private static final int MOST_CLAUSES = 32_768;

    /** Raised by whoever changes how documents are written, so that files of before are not taken for theirs. */
    private static final int FORMAT = 2;

    private static final String FORM = "_form";

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Directory directory;
    private final String form;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Changer changer;
    private final LuceneSearch search;

    /**
     * Opens the index of a folder, or a new one.
     *
     * @throws UncheckedIOException where the folder holds an index that cannot be read, or one of another schema or format
     */
    public static LuceneIndex open(IndexSchema schema, Path folder) {
        try {
            return new LuceneIndex(schema, FSDirectory.open(folder), new Parts(FEW_DOCUMENTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new index that is gone when it is closed. */
    public static LuceneIndex inMemory(IndexSchema schema) {
        try {
            return new LuceneIndex(schema, new ByteBuffersDirectory(), new Parts(FEW_DOCUMENTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LuceneIndex(IndexSchema schema, Directory directory, Parts parts) throws IOException {
        Analyzer analyzer = TextAnalysis.of(schema);
        FacetColumns columns = new FacetColumns();
        TextLengths lengths = new TextLengths();
        this.directory = directory;
        this.search = new LuceneSearch(schema, analyzer, columns, lengths);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setCommitOnClose(true)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergedSegmentWarmer(segment -> {
                    columns.warm(segment, schema.keywords());
                    lengths.warm(segment, TextAnalysis.fields(schema));
                });
        this.form = FORMAT + " " + schema;
        requireForm(directory);
        requireWhole(directory);
        this.writer = new IndexWriter(directory, config);
        keep(position());
        this.changer = new Changer(schema, new LuceneDocuments(schema, analyzer), writer);
        this.searchers = new SearcherManager(writer, parts);
    }

    @Override
    public void apply(List<IndexChange> changes, Map<String, String> position) {
        changer.apply(changes);
        keep(position);
    }

    private void keep(Map<String, String> position) {
        Map<String, String> kept = new HashMap<>(position);
        kept.put(FORM, form);
        writer.setLiveCommitData(kept.entrySet());
    }

    /** Reads every file once: a byte that the disk changed is found now and not in some answer. */
    private static void requireWhole(Directory files) throws IOException {
        if (!DirectoryReader.indexExists(files)) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(files)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
        }
    }

    private void requireForm(Directory files) throws IOException {
        if (!DirectoryReader.indexExists(files)) {
            return;
        }
        String made = SegmentInfos.readLatestCommit(files).getUserData().get(FORM);
        if (!form.equals(made)) {
            throw new IndexFormatTooOldException(files.toString(), "it is of another schema or of another version");
        }
    }

    @Override
    public Map<String, String> position() {
        Map<String, String> position = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(entry -> position.put(entry.getKey(), entry.getValue()));
        }
        position.remove(FORM);
        return position;
    }

    @Override
    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    @Override
    public void commit() {
        run(writer::commit);
    }

    @Override
    public void purge() {
        run(() -> {
            writer.commit();
            writer.forceMergeDeletes().await();
            writer.commit();
            searchers.maybeRefreshBlocking();
            writer.deleteUnusedFiles();
        });
    }

    @Override
    public long count() {
        return searching(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public Hits search(HybridQuery query) {
        return searching(searcher -> search.answer(query, searcher));
    }

    @Override
    public Map<String, Vector> vectors(List<String> ids) {
        return searching(searcher -> search.vectors(ids, searcher));
    }

    @Override
    public void close() {
        run(() -> {
            changer.close();
            searchers.close();
            writer.close();
            directory.close();
        });
    }

    private <T> T searching(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }
}
