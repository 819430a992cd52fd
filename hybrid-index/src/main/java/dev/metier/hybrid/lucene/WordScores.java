package dev.metier.hybrid.lucene;

import dev.metier.hybrid.WordScoring;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
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

    private final TextLengths lengths;
    private final IndexSearcher searcher;
    private final List<List<Source>> terms = new ArrayList<>();

    WordScores(LexicalQuery words, TextLengths lengths, IndexSearcher searcher) throws IOException {
        this.lengths = lengths;
        this.searcher = searcher;
        for (List<Query> ways : words.ways()) {
            List<Source> sources = new ArrayList<>();
            for (Query way : ways) {
                sources.add(source(way));
            }
            terms.add(sources);
        }
    }

    /** A way in all segments. */
    private interface Source {
        /** Nothing where no document of a segment has it. */
        @Nullable Way in(LeafReaderContext segment) throws IOException;
    }

    private Source source(Query way) throws IOException {
        float boost = way instanceof BoostQuery boosted ? boosted.getBoost() : 1;
        Query query = way instanceof BoostQuery boosted ? boosted.getQuery() : way;
        if (query instanceof TermQuery one && one.getTermStates() == null) {
            return source(one.getTerm(), boost);
        }
        Weight weight = searcher.createWeight(searcher.rewrite(way), ScoreMode.COMPLETE, 1);
        return segment -> QueryWay.in(segment, weight);
    }

    private Source source(Term term, float boost) throws IOException {
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() == 0) {
            return _ -> null;
        }
        SimScorer similarity = searcher.getSimilarity()
                .scorer(
                        boost,
                        searcher.collectionStatistics(term.field()),
                        searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
        return segment -> TermWay.in(segment, term, states, lengths, similarity);
    }

    InSegment in(LeafReaderContext segment) throws IOException {
        List<List<Way>> here = new ArrayList<>();
        for (List<Source> sources : terms) {
            List<Way> ways = new ArrayList<>();
            for (Source source : sources) {
                Way way = source.in(segment);
                if (way != null) {
                    ways.add(way);
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
        private final int maxDoc;
        private final float[] best = new float[AT_ONCE];
        private final double[] others = new double[AT_ONCE];
        private final double[] sums = new double[AT_ONCE];

        private InSegment(List<List<Way>> terms, int maxDoc) {
            this.terms = terms;
            this.maxDoc = maxDoc;
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

        void add(int index, float score) {
            others[index] += Math.min(best[index], score);
            best[index] = Math.max(best[index], score);
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
            FixedBitSet promising = new FixedBitSet(maxDoc);
            for (Way way : strong) {
                way.addTo(promising);
            }
            return promising;
        }

        /** Ways that all together do not give so much, those first that most documents have. */
        private Set<Way> weak(float least) throws IOException {
            Set<Way> weak = new HashSet<>();
            double[] most = new double[terms.size()];
            double[] all = new double[terms.size()];
            double sum = 0;
            for (OfTerm each : byCost()) {
                int term = each.term();
                float its = each.way().most();
                double more = given(Math.max(most[term], its), all[term] + its) - given(most[term], all[term]);
                if ((sum + more) * ROUNDED < least) {
                    weak.add(each.way());
                    most[term] = Math.max(most[term], its);
                    all[term] += its;
                    sum += more;
                }
            }
            return weak;
        }

        private record OfTerm(int term, Way way) {}

        private List<OfTerm> byCost() {
            List<OfTerm> all = new ArrayList<>();
            for (int term = 0; term < terms.size(); term++) {
                for (Way way : terms.get(term)) {
                    all.add(new OfTerm(term, way));
                }
            }
            all.sort(
                    Comparator.comparingLong((OfTerm each) -> each.way().cost()).reversed());
            return all;
        }

        private static double given(double most, double all) {
            return most + (all - most) * WordScoring.OTHERS;
        }
    }
}
