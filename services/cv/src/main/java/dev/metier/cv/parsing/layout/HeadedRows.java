package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Headings that bound gutters: columns begin at a row of headings, and end above a heading like the one over them. */
final class HeadedRows {

    private static final int LONGEST_TOWN = 3;
    private static final double SAME_EDGE = 1.5;
    private static final double SAME_LINE = 0.6;

    private HeadedRows() {}

    /** The gutters without what belongs to the sections above and below their columns. */
    static List<Gutter> bounded(List<Gutter> gutters, List<Segment> region, Predicate<String> isHeading) {
        return gutters.stream()
                .map(gutter -> fromHeadings(gutter, region, isHeading))
                .map(gutter -> toNextHeading(gutter, region, isHeading))
                .filter(gutter -> !gutter.left().isEmpty() && !gutter.right().isEmpty())
                .sorted(Comparator.comparingDouble(Gutter::sharedHeight).reversed())
                .toList();
    }

    /** Only dates and places stand on the right above a row of two headings: they are parts of the rows on the left. */
    private static Gutter fromHeadings(Gutter gutter, List<Segment> region, Predicate<String> isHeading) {
        Optional<Segment> heading = gutter.left().stream()
                .filter(left -> isHeading.test(left.text()))
                .filter(left -> gutter.right().stream()
                        .anyMatch(right -> isHeading.test(right.text()) && left.besides(right) && isAlike(left, right)))
                .findFirst();
        if (heading.isEmpty()) {
            return gutter;
        }
        double top = heading.get().y0() - 2;
        List<Segment> above =
                gutter.right().stream().filter(right -> right.y0() < top).toList();
        double column = gutter.right().stream()
                .filter(right -> right.y0() >= top)
                .mapToDouble(Segment::x0)
                .min()
                .orElse(gutter.x1());
        boolean areParts =
                !above.isEmpty() && (areFacts(above, gutter.left()) || areCells(above, gutter.left(), column));
        int first = gutter.first();
        while (areParts && first < gutter.last() && region.get(first).y0() < top) {
            first++;
        }
        return Gutter.of(region, gutter, first, gutter.last());
    }

    /** Dates, places and what ends where they end, each beside a row on the left. */
    private static boolean areFacts(List<Segment> above, List<Segment> left) {
        return above.stream().anyMatch(DatedRows::isMarginal)
                && above.stream()
                        .allMatch(right -> (DatedRows.isMarginal(right) || endsWithFacts(right, above))
                                && left.stream().anyMatch(right::besides));
    }

    /** Ends of rows: each on the line of a text on the left, and none at the edge of the column below. */
    private static boolean areCells(List<Segment> above, List<Segment> left, double column) {
        return above.stream()
                .allMatch(right -> Math.abs(right.x0() - column) > 2
                        && left.stream().anyMatch(part -> Math.abs(part.y1() - right.y1()) < SAME_LINE));
    }

    /** A few words that end at the edge where dates and places end: a town that no list knows. */
    private static boolean endsWithFacts(Segment segment, List<Segment> side) {
        return segment.text().strip().split("\\s+").length <= LONGEST_TOWN
                && side.stream()
                        .filter(DatedRows::isMarginal)
                        .anyMatch(fact -> Math.abs(fact.x1() - segment.x1()) < SAME_EDGE
                                && Math.abs(fact.size() - segment.size()) < 2);
    }

    /** A heading in the look of the one right above the columns, at the same edge, begins the next section. */
    private static Gutter toNextHeading(Gutter gutter, List<Segment> region, Predicate<String> isHeading) {
        if (gutter.first() == 0
                || !isHeading.test(region.get(gutter.first() - 1).text())) {
            return gutter;
        }
        Segment over = region.get(gutter.first() - 1);
        for (int i = gutter.first(); i <= gutter.last(); i++) {
            Segment segment = region.get(i);
            boolean begins = isHeading.test(segment.text())
                    && isAlike(over, segment)
                    && Math.abs(over.x0() - segment.x0()) < 2
                    && gutter.all().noneMatch(other -> !other.equals(segment) && other.besides(segment));
            if (begins) {
                return Gutter.of(region, gutter, gutter.first(), i - 1);
            }
        }
        return gutter;
    }

    private static boolean isAlike(Segment one, Segment other) {
        return Math.abs(one.size() - other.size()) < 0.5 && one.bold() == other.bold();
    }
}
