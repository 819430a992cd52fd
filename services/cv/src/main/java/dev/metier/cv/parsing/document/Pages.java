package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts;
import java.util.List;

/** What a reader found: segments per page for formats with geometry, or lines already in reading order. */
public sealed interface Pages {

    /** The form of the file; columns are counted later, by who finds the reading order. */
    DocumentFacts facts();

    /** Segments by page, in no particular order. */
    record Placed(List<List<Segment>> pages, DocumentFacts facts) implements Pages {
        public Placed {
            pages = pages.stream().map(List::copyOf).toList();
        }
    }

    /** Lines in reading order, from a format without geometry. */
    record Flowing(List<Line> lines, DocumentFacts facts) implements Pages {
        public Flowing {
            lines = List.copyOf(lines);
        }
    }
}
