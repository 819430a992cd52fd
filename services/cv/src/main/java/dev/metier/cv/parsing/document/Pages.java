package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.FieldSource.Box;
import java.util.List;
import java.util.Map;

/** What a reader found: segments per page for formats with geometry, or lines already in reading order. */
public sealed interface Pages {

    /** The form of the file; columns are counted later, by who finds the reading order. */
    DocumentFacts facts();

    /**
     * Segments by page, in no particular order.
     *
     * @param mirrored the width of pages whose lines begin at the right, by number: their segments stand where a mirror shows them,
     *     so that all that is said of lines from left to right is true of them
     */
    record Placed(List<List<Segment>> pages, DocumentFacts facts, Map<Integer, Double> mirrored) implements Pages {
        public Placed {
            mirrored = Map.copyOf(mirrored);
            pages = pages.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Where a field stands on the page itself.
     *
     * @param sure how sure it is that the words are those of the page, 0 to 1
     */
    default FieldSource onPage(FieldSource source, double sure) {
        Double width = this instanceof Placed placed && source.page() != null
                ? placed.mirrored().get(source.page())
                : null;
        Box box = source.box();
        Box place = width == null || box == null
                ? box
                : new Box(width - box.x() - box.width(), box.y(), box.width(), box.height());
        double confidence = Math.round(100 * sure * source.confidence()) / 100.0;
        return new FieldSource(confidence, source.page(), place, source.text());
    }

    /** Lines in reading order, from a format without geometry. */
    record Flowing(List<Line> lines, DocumentFacts facts) implements Pages {
        public Flowing {
            lines = List.copyOf(lines);
        }
    }
}
