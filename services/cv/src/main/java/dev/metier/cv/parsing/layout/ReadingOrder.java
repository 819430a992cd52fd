package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the order in which people read the segments of pages: recursive cuts along vertical gutters (the idea of the XY-cut),
 * with columns that go on over pages read through before the next one.
 */
public final class ReadingOrder {

    private final Predicate<String> isHeading;

    /** @param isHeading tells whether a text is the heading of a section of a CV */
    public ReadingOrder(Predicate<String> isHeading) {
        this.isHeading = isHeading;
    }

    /** Whether words beside page numbers come back at the top or bottom of pages. */
    public static boolean hasRunningWords(List<List<Segment>> pages) {
        return RunningText.hasWords(pages);
    }

    public List<Line> lines(List<List<Segment>> pages) {
        List<Block> blocks = new ArrayList<>();
        for (List<Segment> page : RunningText.without(pages)) {
            append(blocks, new PageCutter(isHeading).cut(page));
        }
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            block.columns().forEach(column -> lines.addAll(column.lines()));
        }
        return lines;
    }

    /** Columns of a page go on in the columns of the next. */
    private static void append(List<Block> blocks, List<Block> page) {
        for (int i = 0; i < page.size(); i++) {
            Block block = page.get(i);
            boolean isGoingOn = i == 0 && !blocks.isEmpty() && blocks.getLast().goesOnIn(block);
            if (isGoingOn) {
                blocks.add(blocks.removeLast().plus(block));
                continue;
            }
            blocks.add(block);
        }
    }

    /** Lines of segments that stand side by side, from top to bottom. */
    static List<Line> plainLines(List<Segment> segments) {
        List<Line> lines = new ArrayList<>();
        double bottom = Double.NaN;
        for (List<Segment> row : rows(segments)) {
            double top = row.stream().mapToDouble(Segment::y0).min().orElse(0);
            double height =
                    Math.max(1, row.stream().mapToDouble(Segment::size).max().orElse(1));
            lines.add(new Line(row, Double.isNaN(bottom) ? 0 : Math.max(0, (top - bottom) / height)));
            bottom = row.stream().mapToDouble(Segment::y1).max().orElse(0);
        }
        return lines;
    }

    /** From top to bottom, each from left to right. */
    static List<List<Segment>> rows(List<Segment> segments) {
        List<Segment> byHeight = new ArrayList<>(segments);
        byHeight.sort(Comparator.comparingDouble(Segment::y1).thenComparingDouble(Segment::x0));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : byHeight) {
            if (rows.isEmpty() || !rows.getLast().getLast().besides(segment)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(segment);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Segment::x0)));
        return rows;
    }
}
