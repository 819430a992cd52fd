package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cells of tables whose text takes two lines or more, as the lines of a narrow column do. */
final class WrappedCells {

    private static final double PITCH = 1.75;
    /** How far off the next row may be, in multiples of the font size. */
    private static final double NEXT_ROW = 4;
    /** How much more room than between its lines is above and below a cell, in multiples of the font size. */
    private static final double MORE = 0.2;
    /** Between the columns of a table, in multiples of the font size. */
    private static final double PADDING = 0.75;

    private static final double SAME_LINE = 0.6;
    private static final double SAME_COLUMN = 1;

    private final List<Segment> page;

    private WrappedCells(List<Segment> page) {
        this.page = page;
    }

    /** The page with the lines of such cells joined where their first line stands. */
    static List<Segment> joined(List<Segment> segments) {
        List<Segment> rest = new ArrayList<>(segments);
        rest.sort(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0));
        WrappedCells cells = new WrappedCells(List.copyOf(rest));
        List<Segment> joined = new ArrayList<>();
        while (!rest.isEmpty()) {
            Segment first = rest.removeFirst();
            Segment whole = first;
            Segment last = first;
            Optional<Segment> next = cells.goesOn(first, last).filter(_ -> cells.isCell(first));
            while (next.isPresent() && rest.remove(next.get())) {
                last = next.get();
                whole = whole.plus(last, isCut(whole, last) ? "" : " ");
                next = cells.goesOn(first, last);
            }
            joined.add(last.equals(first) ? first : onLine(whole, first));
        }
        return joined;
    }

    private static boolean isCut(Segment above, Segment below) {
        return above.text().matches("(?s).*\\p{L}[-‐/]") && !below.text().isEmpty();
    }

    private static Segment onLine(Segment whole, Segment line) {
        return new Segment(
                whole.text(),
                line.page(),
                whole.x0(),
                line.y0(),
                whole.x1(),
                line.y1(),
                line.size(),
                line.bold(),
                line.italic(),
                line.bullet(),
                whole.links(),
                line.turn());
    }

    /** Whether a text stands in a row of cells, of which there are others in the same columns. */
    private boolean isCell(Segment cell) {
        if (cell.bullet()) {
            return false;
        }
        Optional<Segment> right = right(cell);
        Optional<Segment> beside =
                right.or(() -> left(cell).filter(left -> left(left).isPresent()));
        return beside.isPresent()
                && page.stream()
                        .filter(other -> !other.equals(cell) && isBelow(other, cell))
                        .anyMatch(other -> (right.isPresent() ? right(other) : left(other))
                                .filter(next -> isInColumn(next, beside.get()))
                                .isPresent());
    }

    private static boolean isBelow(Segment other, Segment cell) {
        return isInColumn(other, cell) && Math.abs(other.size() - cell.size()) < 0.5 && other.bold() == cell.bold();
    }

    private static boolean isInColumn(Segment one, Segment other) {
        return one.page() == other.page() && Math.abs(one.x0() - other.x0()) < SAME_COLUMN;
    }

    private long cells(Segment cell) {
        return page.stream().filter(other -> isOnLine(other, cell)).count();
    }

    private Optional<Segment> right(Segment cell) {
        return page.stream()
                .filter(other -> other.x0() > cell.x1() && isOnLine(other, cell))
                .min(Comparator.comparingDouble(Segment::x0));
    }

    private Optional<Segment> left(Segment cell) {
        return page.stream()
                .filter(other -> other.x1() < cell.x0() && isOnLine(other, cell))
                .max(Comparator.comparingDouble(Segment::x1));
    }

    private static boolean isOnLine(Segment one, Segment other) {
        return one.page() == other.page() && Math.abs(one.y1() - other.y1()) < SAME_LINE;
    }

    /** The line below, if its first word found no room and more room than between the two parts the cell from the others. */
    private Optional<Segment> goesOn(Segment first, Segment last) {
        return below(last)
                .filter(next -> next.y1() - last.y1() < PITCH * last.size())
                .filter(next ->
                        isBelow(next, first) && !next.bullet() && !next.text().isEmpty())
                .filter(next -> isApart(first, last, next))
                .filter(next -> cells(next) < Math.max(3, cells(first)))
                .filter(next -> right(first).stream().allMatch(right -> isFull(last, next, right)));
    }

    private Optional<Segment> below(Segment segment) {
        return page.stream()
                .filter(other -> other.y1() > segment.y1() + 1 && isInColumn(other, segment))
                .min(Comparator.comparingDouble(Segment::y1));
    }

    private static boolean isFull(Segment last, Segment next, Segment right) {
        String text = next.text();
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        double word = next.width() * end / text.length();
        return last.x1() + 0.25 * last.size() + word > right.x0() - PADDING * last.size();
    }

    private boolean isApart(Segment first, Segment last, Segment next) {
        double pitch = next.y1() - last.y1() + MORE * first.size();
        Optional<Segment> above = page.stream()
                .filter(other -> other.y1() < first.y1() - 1 && isInColumn(other, first))
                .max(Comparator.comparingDouble(Segment::y1));
        Optional<Segment> below = below(next);
        boolean isAboveNear = above.filter(other -> isNear(other, first)).isPresent();
        boolean isBelowNear = below.filter(other -> isNear(next, other)).isPresent();
        return (isBelowNear || isAboveNear)
                && above.stream().allMatch(other -> first.y1() - other.y1() > pitch)
                && below.stream()
                        .allMatch(other ->
                                other.y1() - next.y1() > pitch || (isAboveNear && isThird(next, other, pitch)));
    }

    private static boolean isNear(Segment above, Segment below) {
        return below.y1() - above.y1() < NEXT_ROW * above.size();
    }

    /** A third line of the same cell. */
    private boolean isThird(Segment next, Segment third, double pitch) {
        return below(third).stream().allMatch(other -> other.y1() - third.y1() > pitch)
                && right(third).isEmpty()
                && third.y1() - next.y1() < pitch;
    }
}
