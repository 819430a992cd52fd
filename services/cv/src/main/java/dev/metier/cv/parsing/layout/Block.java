package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Line;
import java.util.ArrayList;
import java.util.List;

/** A part of a page: one column, or two that are parted by a gutter. */
record Block(List<Column> columns, double gutter) {

    private static final double SAME_PLACE = 15;
    private static final double SAME_EDGE = 3;

    record Column(double x0, double x1, List<Line> lines) {

        Column plus(Column next) {
            List<Line> all = new ArrayList<>(lines);
            all.addAll(next.lines);
            return new Column(Math.min(x0, next.x0), Math.max(x1, next.x1), all);
        }
    }

    static Block single(List<Line> lines) {
        double x0 = lines.stream().mapToDouble(Line::x0).min().orElse(0);
        double x1 = lines.stream().mapToDouble(line -> line.last().x1()).max().orElse(0);
        List<Line> edged = lines.stream()
                .map(line -> Double.isNaN(line.edge()) ? line.withEdge(x1) : line)
                .toList();
        return new Block(List.of(new Column(x0, x1, edged)), Double.NaN);
    }

    boolean isSingle() {
        return columns.size() == 1;
    }

    /** Whether the first block of the next page belongs to the same columns as this last one of a page. */
    boolean goesOnIn(Block next) {
        if (isSingle()) {
            return false;
        }
        if (next.isSingle()) {
            Column column = next.columns.getFirst();
            return column.x1 <= gutter + SAME_PLACE || column.x0 >= gutter - SAME_PLACE;
        }
        boolean beginAlike = Math.abs(columns.getFirst().x0 - next.columns.getFirst().x0) < SAME_EDGE
                && Math.abs(columns.getLast().x0 - next.columns.getLast().x0) < SAME_EDGE;
        return beginAlike || Math.abs(gutter - next.gutter) < SAME_PLACE;
    }

    Block plus(Block next) {
        Column left = columns.getFirst();
        Column right = columns.getLast();
        if (!next.isSingle()) {
            return new Block(List.of(left.plus(next.columns.getFirst()), right.plus(next.columns.getLast())), gutter);
        }
        Column column = next.columns.getFirst();
        boolean isLeft = column.x1 <= gutter + SAME_PLACE;
        return new Block(isLeft ? List.of(left.plus(column), right) : List.of(left, right.plus(column)), gutter);
    }
}
