package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one keyword in one segment as numbers, held in memory because each hit of each question is counted by it, and
 * in as few bytes as they need: what is counted at random fits the nearer caches then.
 */
sealed interface FacetColumn {

    /** Counts the values of some documents. */
    void count(int[] documents, int length, int[] counts);

    /** Whether a document has one of these values. */
    boolean hasAny(int document, BitSet values);

    static FacetColumn load(LeafReader segment, String field, FacetValues numbers) throws IOException {
        SortedSetDocValues column = DocValues.getSortedSet(segment, field);
        int[] byOrdinal = new int[Math.toIntExact(column.getValueCount())];
        int highest = 0;
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            byOrdinal[ordinal] = numbers.numberOf(column.lookupOrd(ordinal).utf8ToString());
            highest = Math.max(highest, byOrdinal[ordinal]);
        }
        if (DocValues.unwrapSingleton(column) == null) {
            return several(column, segment.maxDoc(), byOrdinal);
        }
        return highest <= Small.HIGHEST
                ? small(column, segment.maxDoc(), byOrdinal)
                : single(column, segment.maxDoc(), byOrdinal);
    }

    private static Small small(SortedSetDocValues column, int documents, int[] byOrdinal) throws IOException {
        byte[] values = new byte[documents];
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            values[doc] = (byte) byOrdinal[(int) column.nextOrd()];
        }
        return new Small(values);
    }

    private static Single single(SortedSetDocValues column, int documents, int[] byOrdinal) throws IOException {
        int[] values = new int[documents];
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            values[doc] = byOrdinal[(int) column.nextOrd()];
        }
        return new Single(values);
    }

    private static Several several(SortedSetDocValues column, int documents, int[] byOrdinal) throws IOException {
        int[] starts = new int[documents + 1];
        int[] values = new int[documents];
        int count = 0;
        int next = 0;
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            Arrays.fill(starts, next, doc + 1, count);
            next = doc + 1;
            for (int i = 0; i < column.docValueCount(); i++) {
                if (count == values.length) {
                    values = Arrays.copyOf(values, 2 * count);
                }
                values[count++] = byOrdinal[Math.toIntExact(column.nextOrd())];
            }
        }
        Arrays.fill(starts, next, starts.length, count);
        return new Several(starts, Arrays.copyOf(values, count));
    }

    /** One of few values, or none, for each document. */
    final class Small implements FacetColumn {

        private static final int HIGHEST = 255;

        private final byte[] values;

        private Small(byte[] values) {
            this.values = values;
        }

        @Override
        public void count(int[] documents, int length, int[] counts) {
            for (int i = 0; i < length; i++) {
                counts[values[documents[i]] & HIGHEST]++;
            }
        }

        @Override
        public boolean hasAny(int document, BitSet wanted) {
            return wanted.get(values[document] & HIGHEST);
        }
    }

    /** One value, or none, for each document. */
    final class Single implements FacetColumn {

        private final int[] values;

        private Single(int[] values) {
            this.values = values;
        }

        @Override
        public void count(int[] documents, int length, int[] counts) {
            for (int i = 0; i < length; i++) {
                counts[values[documents[i]]]++;
            }
        }

        @Override
        public boolean hasAny(int document, BitSet wanted) {
            return wanted.get(values[document]);
        }
    }

    /** Any number of values for each document. */
    final class Several implements FacetColumn {

        /** Where the values of a document begin; one more than there are documents. */
        private final int[] starts;

        private final int[] values;

        private Several(int[] starts, int[] values) {
            this.starts = starts;
            this.values = values;
        }

        @Override
        public void count(int[] documents, int length, int[] counts) {
            for (int i = 0; i < length; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[values[at]]++;
                }
            }
        }

        @Override
        public boolean hasAny(int document, BitSet wanted) {
            for (int at = starts[document]; at < starts[document + 1]; at++) {
                if (wanted.get(values[at])) {
                    return true;
                }
            }
            return false;
        }
    }
}
