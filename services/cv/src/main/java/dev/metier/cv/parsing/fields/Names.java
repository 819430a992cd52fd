package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.List;

/** Joins names that take several lines of large type. */
final class Names {

    private static final double LARGE = 14;
    private static final int MOST_LINES = 3;

    private Names() {}

    static List<Line> withoutWraps(List<Line> header) {
        List<Line> lines = new ArrayList<>();
        int joined = 1;
        for (Line line : header) {
            if (!lines.isEmpty() && joined < MOST_LINES && goesOn(lines.getLast(), line)) {
                Line above = lines.removeLast();
                String between = above.text().endsWith("-") ? "" : " ";
                lines.add(new Line(List.of(above.first().plus(line.first(), between)), above.gapAbove()));
                joined++;
                continue;
            }
            lines.add(line);
            joined = 1;
        }
        return lines;
    }

    private static boolean goesOn(Line above, Line below) {
        Segment first = above.first();
        Segment second = below.first();
        double pitch = second.y1() - first.y1();
        return above.segments().size() == 1
                && below.segments().size() == 1
                && above.page() > 0
                && above.page() == below.page()
                && above.size() >= LARGE
                && above.style().equals(below.style())
                && pitch > 0
                && below.gapAbove() < 1.2
                && second.text().matches("[\\p{L} .'’-]{2,40}");
    }
}
