package dev.metier.hybrid.lucene;

import dev.metier.hybrid.WordScoring;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * How well documents that are known already fit the words: BM25 of each term where it counts most and {@link
 * WordScoring#OTHERS} of the others, the sum of all terms. Way by way over some thousand documents it takes a fraction of what
 * all ways at once over one document after the other take.
 */
final class WordScores {

    /** Documents that are scored together. */
    static final int AT_ONCE = 4096;

    private final List<List<Weight>> terms = new ArrayList<>();

    WordScores(LexicalQuery words, IndexSearcher searcher) throws IOException {
        for (List<Query> ways : words.ways()) {
            List<Weight> weights = new ArrayList<>();
            for (Query way : ways) {
                weights.add(searcher.createWeight(searcher.rewrite(way), ScoreMode.COMPLETE, 1));
            }
            terms.add(weights);
        }
    }

    InSegment in(LeafReaderContext segment) throws IOException {
        List<List<Way>> here = new ArrayList<>();
        for (List<Weight> weights : terms) {
            List<Way> ways = new ArrayList<>();
            for (Weight weight : weights) {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    ways.add(new Way(scorer, segment.reader().maxDoc()));
                }
            }
            if (!ways.isEmpty()) {
                here.add(ways);
            }
        }
        return new InSegment(here);
    }

    /** Scores of the documents of one segment, which are asked for in their order. */
    static final class InSegment {

        private final List<List<Way>> terms;
        private final float[] best = new float[AT_ONCE];
        private final double[] others = new double[AT_ONCE];
        private final double[] sums = new double[AT_ONCE];

        private InSegment(List<List<Way>> terms) {
            this.terms = terms;
        }

        /** Scores so many documents; 0 for one that has none of the words. */
        void score(int[] documents, int length, float[] scores) throws IOException {
            Arrays.fill(sums, 0, length, 0);
            for (List<Way> ways : terms) {
                Arrays.fill(best, 0, length, 0);
                Arrays.fill(others, 0, length, 0);
                for (Way way : ways) {
                    way.score(documents, length, this);
                }
                for (int i = 0; i < length; i++) {
                    sums[i] += (float) (best[i] + others[i] * WordScoring.OTHERS);
                }
            }
            for (int i = 0; i < length; i++) {
                scores[i] = (float) sums[i];
            }
        }

        private void add(int index, float score) {
            others[index] += Math.min(best[index], score);
            best[index] = Math.max(best[index], score);
        }
    }

    /** One way in which a term may be written in one text. */
    private static final class Way {

        /** So many scores in a row take as long as finding one document. */
        private static final int RUN = 16;

        private final Scorer scorer;
        private final DocIdSetIterator iterator;
        private final double density;
        private final DocAndFloatFeatureBuffer run = new DocAndFloatFeatureBuffer();

        private Way(Scorer scorer, int documents) {
            this.scorer = scorer;
            this.iterator = scorer.iterator();
            this.density = (double) iterator.cost() / documents;
        }

        private void score(int[] documents, int length, InSegment scores) throws IOException {
            int first = documents[0];
            int last = documents[length - 1];
            if (iterator.docID() < first) {
                iterator.advance(first);
            }
            if (density * (last - first) <= (double) RUN * length) {
                all(documents, last, scores);
            } else {
                each(documents, length, scores);
            }
        }

        /** All documents that have it, up to the last. */
        private void all(int[] documents, int last, InSegment scores) throws IOException {
            int at = 0;
            for (next(last); run.size > 0; next(last)) {
                for (int i = 0; i < run.size; i++) {
                    int document = run.docs[i];
                    while (documents[at] < document) {
                        at++;
                    }
                    if (documents[at] == document) {
                        scores.add(at, run.features[i]);
                    }
                }
            }
        }

        private void next(int last) throws IOException {
            scorer.nextDocsAndScores(last + 1, null, run);
        }

        private void each(int[] documents, int length, InSegment scores) throws IOException {
            for (int i = 0; i < length; i++) {
                if (iterator.docID() < documents[i]) {
                    iterator.advance(documents[i]);
                }
                if (iterator.docID() == documents[i]) {
                    scores.add(i, scorer.score());
                }
            }
        }
    }
}
