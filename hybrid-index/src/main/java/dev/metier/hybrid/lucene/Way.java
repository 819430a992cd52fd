package dev.metier.hybrid.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** One way in which a term may be written in one text of a segment. Goes through its documents once. */
abstract class Way {

    /** So many documents in a row take as long as finding one. */
    private static final int RUN = 16;

    private final DocIdSetIterator iterator;
    private final double density;
    private final DocAndFloatFeatureBuffer run = new DocAndFloatFeatureBuffer();

    /** @param documents of the segment */
    Way(DocIdSetIterator iterator, int documents) {
        this.iterator = iterator;
        this.density = (double) iterator.cost() / documents;
    }

    /** No document scores more. */
    abstract float most() throws IOException;

    /** The next documents before an end, with what tells their scores. */
    abstract void next(int end, DocAndFloatFeatureBuffer some) throws IOException;

    /** Of a document by what {@link #next} told of it. */
    abstract float score(int document, float told) throws IOException;

    /** Of the document at which the iterator is. */
    abstract float score() throws IOException;

    /** All documents once more. */
    abstract DocIdSetIterator afresh() throws IOException;

    final long cost() {
        return iterator.cost();
    }

    final void addTo(FixedBitSet set) throws IOException {
        DocIdSetIterator all = afresh();
        if (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            all.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
        }
    }

    /** Scores those of the documents that have it. */
    final void score(int[] documents, int length, WordScores.InSegment scores) throws IOException {
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

    /** Looks at all documents that have it, up to the last. */
    private void all(int[] documents, int last, WordScores.InSegment scores) throws IOException {
        int at = 0;
        for (next(last + 1, run); run.size > 0; next(last + 1, run)) {
            for (int i = 0; i < run.size; i++) {
                int document = run.docs[i];
                while (documents[at] < document) {
                    at++;
                }
                if (documents[at] == document) {
                    scores.add(at, score(document, run.features[i]));
                }
            }
        }
    }

    private void each(int[] documents, int length, WordScores.InSegment scores) throws IOException {
        for (int i = 0; i < length; i++) {
            if (iterator.docID() < documents[i]) {
                iterator.advance(documents[i]);
            }
            if (iterator.docID() == documents[i]) {
                scores.add(i, score());
            }
        }
    }
}
