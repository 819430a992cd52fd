package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Headings that bound gutters: columns begin at a row of headings, and end above a heading like the one over them. */
final class HeadedRows {

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
        boolean areParts = !above.isEmpty()
                && above.stream()
                        .allMatch(right -> DatedRows.isMarginal(right)
                                && gutter.left().stream().anyMatch(right::besides));
        int first = gutter.first();
        while (areParts && first < gutter.last() && region.get(first).y0() < top) {
            first++;
        }
        return Gutter.of(region, gutter, first, gutter.last());
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
