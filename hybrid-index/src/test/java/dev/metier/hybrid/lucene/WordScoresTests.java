package dev.metier.hybrid.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.Words.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores way by way against those of Lucene's own scorers, over parts of any size. */
class WordScoresTests {

    private static final int DOCUMENTS = 20_000;
    private static final IndexSchema SCHEMA = new IndexSchema(
            "scores",
            List.of(new IndexSchema.Text("title", 3), new IndexSchema.Text("text", 1)),
            List.of(),
            List.of(),
            List.of(),
            0);

    private final Random random = new Random(11);
    private final Analyzer analyzer = TextAnalysis.of(SCHEMA);
    private final TextLengths lengths = new TextLengths();

    @Test
    void areThoseOfLucene(@TempDir Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            write(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new Parts(DOCUMENTS / 4).newSearcher(reader, null);
                assertThat(reader.leaves()).hasSizeGreaterThan(2);
                assertThat(Parts.of(searcher)).hasSizeGreaterThan(1);
                for (Words words : questions()) {
                    assertRight(words, searcher);
                    assertBest(words, 10, searcher);
                    assertBest(words, 200, searcher);
                }
                assertThat(promising(Words.anyOf("w0 w1"), searcher)).isBetween(10, DOCUMENTS / 2);
            }
        }
    }

    private void assertBest(Words words, int wanted, IndexSearcher searcher) throws IOException {
        LexicalQuery asked = new LuceneWords(SCHEMA, analyzer).of(words, searcher);
        Sort order = Order.RELEVANCE.sort();
        TopFieldDocs expected =
                searcher.search(asked.scored(), new TopFieldCollectorManager(order, wanted, null, DOCUMENTS));
        TopFieldDocs best = BestHits.of(
                Matched.of(asked.matching(), Map.of(), new FacetColumns(), searcher),
                new WordScores(asked, lengths, searcher),
                new TopFieldCollectorManager(order, wanted, null, wanted),
                searcher);
        assertThat(best.scoreDocs)
                .as("%d best of %s", wanted, words)
                .extracting(ScoreDoc::toString)
                .containsExactly(Arrays.stream(expected.scoreDocs)
                        .map(ScoreDoc::toString)
                        .toArray(String[]::new));
    }

    /** How many documents may be among the ten best; all that are, are among them. */
    private int promising(Words words, IndexSearcher searcher) throws IOException {
        LexicalQuery asked = new LuceneWords(SCHEMA, analyzer).of(words, searcher);
        TopDocs best = searcher.search(asked.scored(), 10);
        float least = best.scoreDocs[best.scoreDocs.length - 1].score;
        int count = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet promising = Objects.requireNonNull(
                    new WordScores(asked, lengths, searcher).in(segment).promising(least, DOCUMENTS));
            count += promising.cardinality();
            for (ScoreDoc each : best.scoreDocs) {
                int document = each.doc - segment.docBase;
                assertThat(document < 0 || document >= promising.length() || promising.get(document))
                        .isTrue();
            }
        }
        return count;
    }

    private List<Words> questions() {
        return List.of(
                Words.anyOf("w0"),
                Words.anyOf("w0 w1 w7 w300"),
                Words.allOf("w2 w7"),
                Words.allOf("workers w40"),
                Words.allOf("w1 workr"),
                new Words(List.of(Term.phrase("w0 w1"), Term.word("w3")), 1),
                new Words(List.of(Term.word("w5").or(List.of("w6", "w0 w2")), Term.word("w1")), 0.5));
    }

    private void assertRight(Words words, IndexSearcher searcher) throws IOException {
        LexicalQuery asked = new LuceneWords(SCHEMA, analyzer).of(words, searcher);
        Map<Integer, Float> expected = new HashMap<>();
        for (ScoreDoc hit : searcher.search(asked.scored(), DOCUMENTS).scoreDocs) {
            expected.put(hit.doc, hit.score);
        }
        assertThat(expected).as(words.toString()).isNotEmpty();
        for (double share : List.of(1.0, 0.3, 0.002)) {
            WordScores scores = new WordScores(asked, lengths, searcher);
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                int[] some = IntStream.range(0, segment.reader().maxDoc())
                        .filter(document -> expected.containsKey(segment.docBase + document))
                        .filter(_ -> random.nextDouble() < share)
                        .toArray();
                assertScores(scores.in(segment), some, segment.docBase, expected);
            }
        }
    }

    private static void assertScores(
            WordScores.InSegment scores, int[] documents, int base, Map<Integer, Float> expected) throws IOException {
        float[] made = new float[WordScores.AT_ONCE];
        for (int from = 0; from < documents.length; from += WordScores.AT_ONCE) {
            int[] part = Arrays.copyOfRange(documents, from, Math.min(documents.length, from + WordScores.AT_ONCE));
            scores.score(part, part.length, made);
            for (int i = 0; i < part.length; i++) {
                assertThat(made[i]).isEqualTo(expected.get(base + part[i]));
            }
        }
    }

    private void write(FSDirectory directory) throws IOException {
        LuceneDocuments documents = new LuceneDocuments(SCHEMA, analyzer);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(documents.write(new IndexedDocument(
                        "d" + i, Map.of("title", text(3), "text", text(20)), Map.of(), Map.of(), Map.of(), null, "")));
                if (i == 300 || i == 9_000) {
                    writer.commit();
                }
            }
        }
    }

    /** The higher the number of a word, the rarer it is. */
    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(_ ->
                        random.nextInt(40) == 0 ? "worker" : "w" + (int) (500 * Math.pow(random.nextDouble(), 4)))
                .collect(Collectors.joining(" "));
    }
}
