package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries that are items of a list themselves: an item that is a date alone, or that a date stands under, tells so. Only lists
 * inside of them stay lists.
 */
final class ListLevels {

    private static final double ALIGNED = 3;

    private ListLevels() {}

    static List<Line> withoutEntries(List<Line> lines) {
        double outer = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            if (opensEntry(i, lines)) {
                outer = outer == Double.NEGATIVE_INFINITY
                        ? lines.get(i).x0()
                        : Math.min(outer, lines.get(i).x0());
            }
        }
        double edge = outer + (lines.isEmpty() || lines.getFirst().page() == 0 ? 0 : ALIGNED);
        return outer == Double.NEGATIVE_INFINITY
                ? lines
                : lines.stream()
                        .map(line -> line.bullet() && line.x0() <= edge ? plain(line) : line)
                        .toList();
    }

    private static boolean opensEntry(int index, List<Line> lines) {
        Line line = lines.get(index);
        if (!line.bullet()) {
            return false;
        }
        boolean isFirst = index == 0;
        boolean isAboveDate = index + 1 < lines.size() && isDate(lines.get(index + 1));
        if (line.page() == 0) {
            return isDate(line) || (isFirst && isAboveDate);
        }
        return isAboveDate && Math.abs(lines.get(index + 1).x0() - line.x0()) < ALIGNED;
    }

    private static boolean isDate(Line line) {
        return Dates.isDateLike(EntryHead.withoutDateLabel(line.first().text()));
    }

    private static Line plain(Line line) {
        List<Segment> segments = new ArrayList<>(line.segments());
        segments.set(0, line.first().withBullet(false));
        return new Line(segments, line.gapAbove(), line.edge());
    }
}
