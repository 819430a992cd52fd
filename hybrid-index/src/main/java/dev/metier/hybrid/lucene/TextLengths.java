package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How long the texts of documents are, as BM25 wants to know it: a byte for each. In memory, because every score of a word
 * asks for one and reading it from a mapped file takes as long as the rest of the score.
 */
final class TextLengths {

    private static final byte[] NONE = {};

    private final PerSegment<byte[]> lengths = new PerSegment<>();

    /** By document; empty where no document of the segment has the text. */
    byte[] of(LeafReader segment, String field) {
        return lengths.of(segment.getCoreCacheHelper(), field, () -> read(segment, field));
    }

    /** Before a merged segment is searched, so that nobody waits for it. */
    void warm(LeafReader segment, Collection<String> fields) {
        fields.forEach(field -> of(segment, field));
    }

    private static byte[] read(LeafReader segment, String field) throws IOException {
        NumericDocValues norms = segment.getNormValues(field);
        if (norms == null) {
            return NONE;
        }
        byte[] lengths = new byte[segment.maxDoc()];
        for (int doc = norms.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
            lengths[doc] = (byte) norms.longValue();
        }
        return lengths;
    }
}
