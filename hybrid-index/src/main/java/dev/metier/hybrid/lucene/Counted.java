package dev.metier.hybrid.lucene;

/** The counts of one keyword over all segments, by the numbers of its values. */
final class Counted {

    private final String field;
    private final int wanted;
    private final int[] counts;

    Counted(String field, int wanted, int size) {
        this.field = field;
        this.wanted = wanted;
        this.counts = new int[size];
    }

    String field() {
        return field;
    }

    int wanted() {
        return wanted;
    }

    int[] counts() {
        return counts;
    }

    void add(int[] others) {
        for (int i = 0; i < others.length; i++) {
            counts[i] += others[i];
        }
    }

    /** Counts by the column of a segment. */
    Gathered.Column in(FacetColumn column) {
        return (documents, length) -> column.count(documents, length, counts);
    }
}
