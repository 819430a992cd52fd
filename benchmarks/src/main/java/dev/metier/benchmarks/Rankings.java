package dev.metier.benchmarks;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.fusion.AdaptiveFusion;
import dev.metier.hybrid.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Orders of one corpus: plain Lucene, exact cosines, reciprocal ranks of both, and the index of the platform. */
final class Rankings implements AutoCloseable {

    static final List<String> NAMES = List.of("bm25", "dense", "rrf", "ours");

    private static final int DEPTH = 1_000;
    private static final int RRF = 60;
    private static final int WANTED = 10;
    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final String ID = "id";
    private static final String VECTOR = "vector";

    private final List<JudgedSet.Text> corpus;
    private final Map<String, Vector> vectors;
    private final IndexSearcher plain;
    private final HybridIndex ours;

    Rankings(List<JudgedSet.Text> corpus, Map<String, Vector> vectors) throws IOException {
        this.corpus = corpus;
        this.vectors = vectors;
        this.plain = plain();
        this.ours = ours();
    }

    Map<String, List<String>> of(String question, Vector vector) throws IOException {
        List<String> words = byWords(question);
        List<String> meaning = byMeaning(vector);
        Map<String, List<String>> rankings = new HashMap<>();
        rankings.put("bm25", words);
        rankings.put("dense", meaning);
        rankings.put("rrf", fused(List.of(words, meaning)));
        rankings.put("ours", byOurs(question, vector));
        return rankings;
    }

    List<String> byOurs(String question, Vector vector) {
        HybridQuery query = HybridQuery.of(Words.anyOf(question)).near(vector).page(WANTED, null);
        return ours.search(query).hits().stream().map(hit -> hit.id()).toList();
    }

    /** What any fusion needs at least: one search by words, one by meaning, each as deep as ours, with the names of a page. */
    int byTwoSearches(String question, Vector vector) throws IOException {
        Query words = new QueryBuilder(new StandardAnalyzer()).createBooleanQuery(TEXT, question);
        Query meaning = new KnnFloatVectorQuery(VECTOR, vector.values(), AdaptiveFusion.WINDOW);
        return named(words == null ? new MatchNoDocsQuery("no words") : words) + named(meaning);
    }

    private int named(Query query) throws IOException {
        ScoreDoc[] hits = plain.search(query, AdaptiveFusion.WINDOW).scoreDocs;
        for (int i = 0; i < Math.min(WANTED, hits.length); i++) {
            plain.storedFields().document(hits[i].doc).get(ID);
        }
        return hits.length;
    }

    private List<String> byWords(String question) throws IOException {
        Query query = new QueryBuilder(new StandardAnalyzer()).createBooleanQuery(TEXT, question);
        List<String> ids = new ArrayList<>();
        if (query != null) {
            for (ScoreDoc hit : plain.search(query, DEPTH).scoreDocs) {
                ids.add(plain.storedFields().document(hit.doc).get(ID));
            }
        }
        return ids;
    }

    private List<String> byMeaning(Vector question) {
        Map<String, Double> similarities = new HashMap<>();
        vectors.forEach((id, vector) -> similarities.put(id, question.similarity(vector)));
        return sorted(similarities);
    }

    private static List<String> fused(List<List<String>> rankings) {
        Map<String, Double> scores = new HashMap<>();
        for (List<String> ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1.0 / (RRF + 1 + i), Double::sum);
            }
        }
        return sorted(scores);
    }

    private static List<String> sorted(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(DEPTH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private IndexSearcher plain() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (JudgedSet.Text text : corpus) {
                Document document = new Document();
                document.add(new StringField(ID, text.id(), Field.Store.YES));
                document.add(new TextField(TEXT, text.whole(), Field.Store.NO));
                Vector vector = vectors.get(text.id());
                if (vector != null) {
                    document.add(
                            new KnnFloatVectorField(VECTOR, vector.values(), VectorSimilarityFunction.DOT_PRODUCT));
                }
                writer.addDocument(document);
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private HybridIndex ours() throws IOException {
        int dimension = vectors.values().iterator().next().dimension();
        IndexSchema schema = new IndexSchema(
                "retrieval",
                List.of(new IndexSchema.Text(TITLE, 1.5f), new IndexSchema.Text(TEXT, 1)),
                List.of(),
                List.of(),
                List.of(),
                dimension);
        HybridIndex index = LuceneIndex.open(schema, Files.createTempDirectory("retrieval"));
        List<IndexChange> changes = new ArrayList<>();
        for (JudgedSet.Text text : corpus) {
            changes.add(new IndexChange.Put(new IndexedDocument(
                    text.id(),
                    Map.of(TITLE, text.title(), TEXT, text.whole()),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    vectors.get(text.id()),
                    "")));
        }
        index.apply(changes, Map.of());
        index.refresh();
        return index;
    }

    @Override
    public void close() throws IOException {
        ours.close();
        plain.getIndexReader().close();
    }
}
