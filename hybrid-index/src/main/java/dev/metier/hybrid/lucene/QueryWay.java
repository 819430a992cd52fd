package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** By any query: several words, words a slip away. */
final class QueryWay extends Way {

    private final Weight weight;
    private final LeafReaderContext segment;
    private final Scorer scorer;

    private QueryWay(Weight weight, LeafReaderContext segment, Scorer scorer) {
        super(scorer.iterator(), segment.reader().maxDoc());
        this.weight = weight;
        this.segment = segment;
        this.scorer = scorer;
    }

    /** Nothing where no document has it. */
    static @Nullable Way in(LeafReaderContext segment, Weight weight) throws IOException {
        Scorer scorer = weight.scorer(segment);
        return scorer == null ? null : new QueryWay(weight, segment, scorer);
    }

    @Override
    float most() throws IOException {
        return scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    }

    @Override
    void next(int end, DocAndFloatFeatureBuffer some) throws IOException {
        scorer.nextDocsAndScores(end, null, some);
    }

    @Override
    float score(int document, float told) {
        return told;
    }

    @Override
    float score() throws IOException {
        return scorer.score();
    }

    @Override
    DocIdSetIterator afresh() throws IOException {
        return Objects.requireNonNull(weight.scorer(segment)).iterator();
    }
}
