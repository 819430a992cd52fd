package dev.metier.benchmarks.search;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.benchmarks.postings.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Lucene the ordinary way: one analysis, one query that scores all, facets from doc values; no pieces of the texts. */
public final class RawLucene implements SearchEngine {

    private static final List<String> TEXTS = List.of("title", "organisation", "skills", "description");

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final FacetsConfig config = new FacetsConfig();
    private @Nullable IndexSearcher searcher;
    private @Nullable SortedSetDocValuesReaderState state;

    public RawLucene(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64));
        config.setMultiValued("skill", true);
    }

    @Override
    public String name() {
        return "raw-lucene";
    }

    @Override
    public void add(List<Posting> postings) throws IOException {
        for (Posting posting : postings) {
            Document document = new Document();
            document.add(new StringField("id", posting.id(), Field.Store.YES));
            document.add(new TextField("title", posting.title(), Field.Store.YES));
            document.add(new TextField("organisation", posting.company(), Field.Store.YES));
            document.add(new TextField("skills", String.join(", ", posting.skills()), Field.Store.YES));
            document.add(new TextField("description", posting.description(), Field.Store.YES));
            document.add(new StoredField("body", posting.title()));
            for (Keyword keyword : KEYWORDS) {
                for (String value : keyword.values().apply(posting)) {
                    document.add(new StringField(keyword.name(), value, Field.Store.NO));
                    document.add(new SortedSetDocValuesFacetField(keyword.name(), value));
                }
            }
            document.add(new DoubleField("salary", posting.salary(), Field.Store.NO));
            document.add(new LatLonPoint(
                    "at", posting.place().latitude(), posting.place().longitude()));
            writer.updateDocument(new Term("id", posting.id()), config.build(document));
        }
    }

    @Override
    public void finish() throws IOException {
        writer.commit();
        DirectoryReader reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, config);
    }

    @Override
    public long ask(Question question) throws IOException {
        if (searcher == null || state == null) {
            throw new IllegalStateException("nothing is read yet");
        }
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(searcher, query(question), PAGE, new FacetsCollectorManager());
        TopDocs top = found.topDocs();
        FacetsCollector counted = found.facetsCollector();
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, counted);
        for (Keyword keyword : KEYWORDS) {
            counts.getTopChildren(VALUES, keyword.name());
        }
        for (ScoreDoc each : top.scoreDocs) {
            searcher.storedFields().document(each.doc);
        }
        return top.totalHits.value();
    }

    private static BooleanQuery query(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : question.words()) {
            BooleanQuery.Builder somewhere = new BooleanQuery.Builder();
            for (String text : TEXTS) {
                TermQuery term = new TermQuery(new Term(text, word.toLowerCase(Locale.ROOT)));
                somewhere.add(text.equals("title") ? new BoostQuery(term, 3) : term, Occur.SHOULD);
            }
            all.add(somewhere.build(), Occur.MUST);
        }
        question.chosen().forEach((name, value) -> all.add(new TermQuery(new Term(name, value)), Occur.FILTER));
        if (question.leastSalary() != null) {
            all.add(
                    DoubleField.newRangeQuery("salary", question.leastSalary(), Double.POSITIVE_INFINITY),
                    Occur.FILTER);
        }
        if (question.near() != null) {
            all.add(
                    LatLonPoint.newDistanceQuery(
                            "at", question.near().latitude(), question.near().longitude(), Question.KILOMETRES * 1000),
                    Occur.FILTER);
        }
        return all.build();
    }

    @Override
    public long bytes() throws IOException {
        return Folders.bytes(folder);
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
        writer.close();
        directory.close();
    }
}
