package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a page along its gutters into blocks of one or two columns. */
final class PageCutter {

    private static final int DEEPEST = 12;
    /** By how much the white space above two rows may differ, in points. */
    private static final double ABOUT_AS_WIDE = 2;
    /** Dots or stars that show a level in a picture. */
    private static final Pattern RATING = Pattern.compile("(?:[●○◯⬤★☆✩✪■□▪▫◆◇◦•]\\s*){3,}");

    private final Predicate<String> isHeading;
    private final GutterJudge judge;

    PageCutter(Predicate<String> isHeading) {
        this.isHeading = isHeading;
        this.judge = new GutterJudge(isHeading);
    }

    List<Block> cut(List<Segment> page) {
        List<Segment> region = new ArrayList<>(WrappedRows.withDatesOnFirstLines(MarginNotes.withoutWraps(
                WrappedCells.joined(page.stream()
                        .filter(segment -> !RATING.matcher(segment.text()).matches())
                        .toList()))));
        region.sort(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0));
        return cut(region, 0);
    }

    private List<Block> cut(List<Segment> region, int depth) {
        if (region.isEmpty()) {
            return List.of();
        }
        if (depth < DEEPEST) {
            Optional<Cut> chosen = choose(HeadedRows.bounded(Gutter.of(region), region, isHeading));
            if (chosen.isPresent()) {
                return cutAt(region, chosen.get().gutter(), chosen.get().role(), depth + 1);
            }
        }
        return List.of(Block.single(ReadingOrder.plainLines(region)));
    }

    private record Cut(Gutter gutter, GutterJudge.Role role) {}

    /** The highest gutter; columns that have headings of their own go before what parts the lines inside of one. */
    private Optional<Cut> choose(List<Gutter> gutters) {
        Optional<Cut> first = Optional.empty();
        for (Gutter gutter : gutters) {
            GutterJudge.Role role = judge.judge(gutter);
            if (role == GutterJudge.Role.BESIDE) {
                continue;
            }
            boolean isHeaded = role == GutterJudge.Role.COLUMNS && judge.areHeadedColumns(gutter);
            if (first.isEmpty()) {
                first = Optional.of(new Cut(gutter, role));
                if (isHeaded || role == GutterJudge.Role.SIDE_HEADINGS) {
                    return first;
                }
            } else if ((isHeaded || role == GutterJudge.Role.SIDE_HEADINGS)
                    && gutter.sharedHeight() > 0.4 * first.get().gutter().sharedHeight()) {
                return Optional.of(new Cut(gutter, role));
            }
        }
        return first;
    }

    private List<Block> cutAt(List<Segment> region, Gutter gutter, GutterJudge.Role role, int depth) {
        List<Block> blocks = new ArrayList<>(cut(region.subList(0, gutter.first()), depth));
        switch (role) {
            case COLUMNS -> blocks.add(columns(gutter, depth));
            case SIDE_HEADINGS -> blocks.add(Block.single(sideHeadings(gutter, depth)));
            case DATED_GRIDS -> blocks.add(Block.single(datedGrids(gutter, depth)));
            default -> blocks.add(Block.single(headedGrids(gutter, depth)));
        }
        blocks.addAll(cut(region.subList(gutter.last() + 1, region.size()), depth));
        return blocks;
    }

    private List<Line> lines(List<Segment> region, int depth) {
        List<Line> lines = new ArrayList<>();
        for (Block block : cut(region, depth)) {
            block.columns().forEach(column -> lines.addAll(column.lines()));
        }
        return lines;
    }

    private Block columns(Gutter gutter, int depth) {
        Block.Column left = Block.single(lines(gutter.left(), depth)).columns().getFirst();
        Block.Column right =
                Block.single(lines(gutter.right(), depth)).columns().getFirst();
        return new Block(List.of(left, right), (gutter.x0() + gutter.x1()) / 2);
    }

    /** Headings in the margin: each one is read before the text that begins at its height. */
    private List<Line> sideHeadings(Gutter gutter, int depth) {
        List<Segment> notes = MarginNotes.headings(gutter.left(), isHeading);
        List<Segment> headings = notes.stream()
                .dropWhile(note -> !isHeading.test(note.text()))
                .filter(note -> !Dates.isDateLike(note.text()))
                .toList();
        double from = start(headings.getFirst(), gutter.right());
        double top = from;
        List<Segment> above = gutter.all()
                .filter(segment -> segment.y0() < top)
                .filter(segment -> headings.stream()
                        .noneMatch(heading -> segment.y1() > heading.y0() && segment.x0() < heading.x1()))
                .sorted(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0))
                .toList();
        List<Line> lines = new ArrayList<>(lines(above, depth));
        for (int i = 0; i < headings.size(); i++) {
            double to = i + 1 < headings.size() ? start(headings.get(i + 1), gutter.right()) : Double.POSITIVE_INFINITY;
            double start = from;
            Segment heading = headings.get(i);
            lines.add(Line.of(heading.withTop(Math.min(heading.y0(), from))));
            List<Segment> beside = Stream.concat(
                            gutter.right().stream(),
                            gutter.left().stream().filter(note -> Dates.isDateLike(note.text())))
                    .filter(segment -> segment.y0() >= start && segment.y0() < to)
                    .sorted(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0))
                    .toList();
            lines.addAll(lines(beside, depth));
            from = to;
        }
        return lines;
    }

    /**
     * Where the text of a heading in the margin begins: at the row near its height that has most white space above it; at the
     * one nearest to it where several have about as much.
     */
    private static double start(Segment heading, List<Segment> right) {
        List<Segment> near = right.stream()
                .filter(segment ->
                        segment.y0() > heading.y0() - 1.3 * heading.size() && segment.y0() < heading.y1() + 2)
                .toList();
        double widest = near.stream()
                .mapToDouble(segment -> white(segment, right))
                .max()
                .orElse(0);
        return near.stream()
                .filter(segment -> white(segment, right) >= Math.max(1, widest - ABOUT_AS_WIDE))
                .min(Comparator.comparingDouble(segment -> distance(heading, segment)))
                .map(segment -> right.stream()
                                .filter(segment::besides)
                                .mapToDouble(Segment::y0)
                                .min()
                                .orElse(segment.y0())
                        - 0.5)
                .orElse(heading.y0() - 3);
    }

    private static double white(Segment segment, List<Segment> right) {
        return segment.y0()
                - right.stream()
                        .filter(other -> other.y1() < segment.middle())
                        .mapToDouble(Segment::y1)
                        .max()
                        .orElse(Double.NEGATIVE_INFINITY);
    }

    /** How far off a row is, by its top, its bottom or its middle. */
    private static double distance(Segment heading, Segment row) {
        return Math.min(
                Math.abs(heading.middle() - row.middle()),
                Math.min(Math.abs(heading.y0() - row.y0()), Math.abs(heading.y1() - row.y1())));
    }

    /** Full-width headings that stand over grids with the same gutter. */
    private List<Line> headedGrids(Gutter gutter, int depth) {
        List<Segment> region = gutter.all()
                .sorted(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0))
                .toList();
        List<Line> lines = new ArrayList<>();
        List<Segment> grid = new ArrayList<>();
        for (Segment segment : region) {
            if (isHeading.test(segment.text()) && judge.standsAlone(segment, region)) {
                lines.addAll(lines(grid, depth));
                lines.add(Line.of(segment));
                grid = new ArrayList<>();
                continue;
            }
            grid.add(segment);
        }
        lines.addAll(lines(grid, depth));
        return lines;
    }

    private List<Line> datedGrids(Gutter gutter, int depth) {
        List<Segment> rest = new ArrayList<>(gutter.all().toList());
        rest.sort(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0));
        List<Line> lines = new ArrayList<>();
        for (Segment date : gutter.right()) {
            if (!DatedRows.isDated(date, gutter.left())) {
                continue;
            }
            List<Segment> row = rest.stream().filter(date::besides).toList();
            List<Segment> above = rest.stream()
                    .filter(segment -> !row.contains(segment) && segment.middle() < date.middle())
                    .toList();
            lines.addAll(lines(above, depth));
            lines.addAll(ReadingOrder.plainLines(row));
            rest.removeAll(above);
            rest.removeAll(row);
        }
        lines.addAll(lines(rest, depth));
        return lines;
    }

    static Optional<Segment> nextBelow(Segment segment, List<Segment> side) {
        return side.stream()
                .filter(other -> other.y0() > segment.middle())
                .min(Comparator.comparingDouble(Segment::y0));
    }
}
