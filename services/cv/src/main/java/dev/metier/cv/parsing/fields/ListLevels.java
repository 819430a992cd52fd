package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import java.util.ArrayList;
import java.util.List;

/** Entries that are items of a list themselves: an item that is a date alone tells so. Only lists inside of them stay lists. */
final class ListLevels {

    private ListLevels() {}

    static List<Line> withoutEntries(List<Line> lines) {
        boolean isOpenedByItem = lines.size() > 1 && isItem(lines.getFirst()) && isDate(lines.get(1));
        boolean areEntries = isOpenedByItem || lines.stream().anyMatch(line -> isItem(line) && isDate(line));
        if (!areEntries) {
            return lines;
        }
        double outer = lines.stream()
                .filter(ListLevels::isItem)
                .mapToDouble(Line::x0)
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> isItem(line) && line.x0() <= outer ? plain(line) : line)
                .toList();
    }

    private static boolean isItem(Line line) {
        return line.page() == 0 && line.bullet();
    }

    private static boolean isDate(Line line) {
        return Dates.isDateLike(EntryHead.withoutDateLabel(line.text()));
    }

    private static Line plain(Line line) {
        List<Segment> segments = new ArrayList<>(line.segments());
        segments.set(0, line.first().withBullet(false));
        return new Line(segments, line.gapAbove(), line.edge());
    }
}
