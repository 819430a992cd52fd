package dev.metier.hybrid.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** By one word, the usual one: only documents that are wanted are scored, not all that have it. */
final class TermWay extends Way {

    private static final long NO_LENGTH = 1;

    private final TermsEnum place;
    private final PostingsEnum postings;
    private final byte[] lengths;
    private final SimScorer similarity;

    private TermWay(TermsEnum place, PostingsEnum postings, byte[] lengths, SimScorer similarity, int documents) {
        super(postings, documents);
        this.place = place;
        this.postings = postings;
        this.lengths = lengths;
        this.similarity = similarity;
    }

    /** Nothing where no document has it. */
    static @Nullable Way in(
            LeafReaderContext segment, Term term, TermStates states, TextLengths lengths, SimScorer similarity)
            throws IOException {
        IOSupplier<TermState> supplier = states.get(segment);
        TermState state = supplier == null ? null : supplier.get();
        Terms terms = state == null ? null : segment.reader().terms(term.field());
        if (terms == null) {
            return null;
        }
        TermsEnum place = terms.iterator();
        place.seekExact(term.bytes(), state);
        return new TermWay(
                place,
                place.postings(null, PostingsEnum.FREQS),
                lengths.of(segment.reader(), term.field()),
                similarity,
                segment.reader().maxDoc());
    }

    @Override
    float most() {
        return similarity.score(Integer.MAX_VALUE, NO_LENGTH);
    }

    @Override
    void next(int end, DocAndFloatFeatureBuffer some) throws IOException {
        postings.nextPostings(end, some);
    }

    @Override
    float score(int document, float told) {
        return similarity.score(told, lengths.length == 0 ? NO_LENGTH : lengths[document]);
    }

    @Override
    float score() throws IOException {
        return score(postings.docID(), postings.freq());
    }

    @Override
    DocIdSetIterator afresh() throws IOException {
        return place.postings(null, PostingsEnum.NONE);
    }
}
