package dev.metier.cv.parsing.document;

import java.util.List;

/** What a reader found: segments per page for formats with geometry, or lines already in reading order. */
public sealed interface Pages {

    /** Segments by page, in no particular order. */
    record Placed(List<List<Segment>> pages) implements Pages {
        public Placed {
            pages = pages.stream().map(List::copyOf).toList();
        }
    }

    /** Lines in reading order, from a format without geometry. */
    record Flowing(List<Line> lines) implements Pages {
        public Flowing {
            lines = List.copyOf(lines);
        }
    }
}
