package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The best of the hits by words. */
final class BestHits {

    private final WordScores words;
    private final int[] documents = new int[WordScores.AT_ONCE];
    private final float[] scores = new float[WordScores.AT_ONCE];

    private BestHits(WordScores words) {
        this.words = words;
    }

    static TopFieldDocs of(Matched hits, WordScores words, TopFieldCollectorManager manager, IndexSearcher searcher)
            throws IOException {
        List<Part> parts = new ArrayList<>();
        for (List<LeafReaderContext> segments : Parts.of(searcher)) {
            parts.add(new Part(segments, manager.newCollector()));
        }
        return manager.reduce(Parts.each(parts, searcher, part -> {
            BestHits best = new BestHits(words);
            for (LeafReaderContext segment : part.segments()) {
                DocIdSetIterator iterator = hits.hits(segment).iterator();
                if (iterator != null) {
                    best.collect(iterator, segment, part.collector().getLeafCollector(segment));
                }
            }
            return part.collector();
        }));
    }

    private record Part(List<LeafReaderContext> segments, TopFieldCollector collector) {}

    private void collect(DocIdSetIterator hits, LeafReaderContext segment, LeafCollector collector) throws IOException {
        WordScores.InSegment here = words.in(segment);
        Score score = new Score();
        collector.setScorer(score);
        FixedBitSet promising = promising(hits, here, score);
        int hit = hits.nextDoc();
        while (hit != DocIdSetIterator.NO_MORE_DOCS) {
            int length = 0;
            while (hit != DocIdSetIterator.NO_MORE_DOCS && length < documents.length) {
                if (promising == null || promising.get(hit)) {
                    documents[length++] = hit;
                }
                hit = hits.nextDoc();
            }
            if (length > 0) {
                here.score(documents, length, scores);
            }
            for (int i = 0; i < length; i++) {
                if (scores[i] >= score.least) {
                    score.now = scores[i];
                    collector.collect(documents[i]);
                }
            }
            if (promising == null) {
                promising = promising(hits, here, score);
            }
        }
        collector.finish();
    }

    private static @Nullable FixedBitSet promising(DocIdSetIterator hits, WordScores.InSegment here, Score score)
            throws IOException {
        return score.least > 0 && hits.cost() > WordScores.AT_ONCE ? here.promising(score.least, hits.cost()) : null;
    }

    /** Of the hit that is collected now. */
    private static final class Score extends Scorable {

        private float now;
        private float least;

        @Override
        public float score() {
            return now;
        }

        @Override
        public void setMinCompetitiveScore(float score) {
            least = score;
        }
    }
}
