package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows whose text wraps while its date at the margin stands half way down, as the cells of tables are set. */
final class WrappedRows {

    private static final double PITCH = 1.75;

    private WrappedRows() {}

    /** The page with such dates on the first line of their row. */
    static List<Segment> withDatesOnFirstLines(List<Segment> page) {
        List<Segment> moved = new ArrayList<>();
        for (Segment segment : page) {
            Optional<Segment> first = DatedRows.isMarginal(segment) ? firstLine(segment, page) : Optional.empty();
            moved.add(first.map(line -> at(segment, line)).orElse(segment));
        }
        return moved;
    }

    /** The upper one of two lines of one row that the date stands between. */
    private static Optional<Segment> firstLine(Segment date, List<Segment> page) {
        if (page.stream().anyMatch(other -> !other.equals(date) && other.besides(date))) {
            return Optional.empty();
        }
        return page.stream()
                .filter(line -> line.x1() < date.x0() && line.middle() < date.middle() && !DatedRows.isMarginal(line))
                .filter(line -> page.stream().anyMatch(next -> isNext(line, next) && next.middle() > date.middle()))
                .findFirst();
    }

    private static boolean isNext(Segment line, Segment next) {
        double pitch = next.y1() - line.y1();
        return line.page() == next.page()
                && Math.abs(line.x0() - next.x0()) < 1
                && pitch > 0
                && pitch < PITCH * line.size()
                && Math.abs(line.size() - next.size()) < 0.1
                && (line.bold() || !next.bold())
                && !next.bullet();
    }

    private static Segment at(Segment date, Segment line) {
        return new Segment(
                date.text(),
                date.page(),
                date.x0(),
                line.y0(),
                date.x1(),
                line.y1(),
                date.size(),
                date.bold(),
                date.italic(),
                date.bullet(),
                date.links(),
                date.turn());
    }
}
