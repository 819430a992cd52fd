package dev.metier.hybrid.lucene;

import java.util.List;

/** Documents of a segment that are counted alike, some thousand at a time. */
final class Gathered {

    /** Few enough to stay in the nearest cache. */
    private static final int MOST = 4096;

    private final List<Column> columns;
    private final int[] documents = new int[MOST];
    private int length;

    /** What counts documents. */
    interface Column {
        void count(int[] documents, int length);
    }

    Gathered(List<Column> columns) {
        this.columns = columns;
    }

    void add(int document) {
        documents[length++] = document;
        if (length == MOST) {
            flush();
        }
    }

    void flush() {
        columns.forEach(column -> column.count(documents, length));
        length = 0;
    }
}
