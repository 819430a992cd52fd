package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.Comparator;
import java.util.List;

/** Columns of labels, each on the line of its value. */
final class LabelColumns {

    private static final int FEWEST = 3;
    private static final double SAME_LINE = 0.6;
    private static final double SAME_EDGE = 1;

    private LabelColumns() {}

    /** Labels next to the gutter belong to the values on the right, so the columns part on the other side of them. */
    static boolean areCutOff(Gutter gutter) {
        List<Segment> left = gutter.left();
        double edge = left.stream()
                .max(Comparator.comparingDouble(Segment::x0))
                .map(Segment::x0)
                .orElse(0.0);
        List<Segment> labels = left.stream()
                .filter(segment -> Math.abs(segment.x0() - edge) < SAME_EDGE)
                .toList();
        boolean hasOthers = left.size() > labels.size()
                && left.stream().filter(segment -> !labels.contains(segment)).allMatch(other -> other.x1() < edge);
        return hasOthers
                && labels.size() >= FEWEST
                && labels.stream()
                        .allMatch(label -> gutter.right().stream().anyMatch(right -> areOneLine(label, right)))
                && gutter.right().stream()
                        .allMatch(right -> labels.stream().anyMatch(label -> areOneLine(label, right)));
    }

    private static boolean areOneLine(Segment one, Segment other) {
        return Math.abs(one.y1() - other.y1()) < SAME_LINE && Math.abs(one.size() - other.size()) < 0.5;
    }
}
