package dev.metier.hybrid.lucene;

import dev.metier.hybrid.WordScoring;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * How well documents that are known already fit the words: BM25 of each term where it counts most and {@link
 * WordScoring#OTHERS} of the others, the sum of all terms. Way by way over some thousand documents it takes a fraction of what
 * all ways at once over one document after the other take.
 */
final class WordScores {

    /** Documents that are scored together. */
    static final int AT_ONCE = 4096;

    /** What numbers of seven digits may lose in a sum. */
    private static final double ROUNDED = 1.00001;

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
                    ways.add(new Way(here.size(), scorer, weight, segment));
                }
            }
            if (!ways.isEmpty()) {
                here.add(ways);
            }
        }
        return new InSegment(here, segment.reader().maxDoc());
    }

    /** Scores of the documents of one segment, which are asked for in their order. */
    static final class InSegment {

        private final List<List<Way>> terms;
        private final int documents;
        private final float[] best = new float[AT_ONCE];
        private final double[] others = new double[AT_ONCE];
        private final double[] sums = new double[AT_ONCE];

        private InSegment(List<List<Way>> terms, int documents) {
            this.terms = terms;
            this.documents = documents;
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

        /**
         * The documents of the segment that may reach a score: those with a word where it counts enough. Most hits have their
         * words in long texts alone, and to score them is what takes longest. Turtle and Flood, Query evaluation: strategies
         * and optimizations (1995), by ways instead of terms.
         *
         * @param least is reached by none of the others
         * @param hits about so many documents would be scored without it
         * @return nothing where it would not spare much
         */
        @Nullable FixedBitSet promising(float least, long hits) throws IOException {
            Set<Way> weak = weak(least);
            List<Way> strong = terms.stream()
                    .flatMap(List::stream)
                    .filter(way -> !weak.contains(way))
                    .toList();
            if (weak.isEmpty() || strong.stream().mapToLong(Way::cost).sum() > hits) {
                return null;
            }
            FixedBitSet promising = new FixedBitSet(documents);
            for (Way way : strong) {
                way.addTo(promising);
            }
            return promising;
        }

        /** Ways that all together do not give so much, those first that most documents have. */
        private Set<Way> weak(float least) {
            Set<Way> weak = new HashSet<>();
            double[] most = new double[terms.size()];
            double[] all = new double[terms.size()];
            double sum = 0;
            for (Way way : byCost()) {
                int term = way.term;
                double with = given(Math.max(most[term], way.most), all[term] + way.most);
                double more = with - given(most[term], all[term]);
                if ((sum + more) * ROUNDED < least) {
                    weak.add(way);
                    most[term] = Math.max(most[term], way.most);
                    all[term] += way.most;
                    sum += more;
                }
            }
            return weak;
        }

        private List<Way> byCost() {
            return terms.stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingLong(Way::cost).reversed())
                    .toList();
        }

        private static double given(double most, double all) {
            return most + (all - most) * WordScoring.OTHERS;
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

        private final int term;
        private final Weight weight;
        private final LeafReaderContext segment;
        private final Scorer scorer;
        private final DocIdSetIterator iterator;
        private final double density;
        private final float most;
        private final DocAndFloatFeatureBuffer run = new DocAndFloatFeatureBuffer();

        private Way(int term, Scorer scorer, Weight weight, LeafReaderContext segment) throws IOException {
            this.term = term;
            this.weight = weight;
            this.segment = segment;
            this.scorer = scorer;
            this.iterator = scorer.iterator();
            this.density = (double) iterator.cost() / segment.reader().maxDoc();
            this.most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
        }

        private long cost() {
            return iterator.cost();
        }

        /** By a scorer of its own: the other is where the documents are that are scored. */
        private void addTo(FixedBitSet set) throws IOException {
            DocIdSetIterator all =
                    Objects.requireNonNull(weight.scorer(segment)).iterator();
            if (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                all.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
            }
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
