package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells what the two sides of a gutter are to one another. */
final class GutterJudge {

    enum Role {
        /** Two columns: the left one is read first. */
        COLUMNS,
        /** Headings of sections in the margin. */
        SIDE_HEADINGS,
        /** Several grids under full-width headings that happen to share the gutter. */
        HEADED_GRIDS,
        /** Several grids under rows with a date at their right end. */
        DATED_GRIDS,
        /** Parts of the same lines: dates or places at the margin, labels and their values. */
        BESIDE
    }

    /** How much the gaps between tags may differ, in points. */
    private static final double EVEN = 2;

    private final Predicate<String> isHeading;

    GutterJudge(Predicate<String> isHeading) {
        this.isHeading = isHeading;
    }

    Role judge(Gutter gutter) {
        double size = headingSize(gutter);
        List<Segment> leftHeadings = headings(gutter.left(), size);
        long rightHeadings = headings(gutter.right(), size).size();
        if (rightHeadings < 2 && areOnlyWords(leftHeadings, gutter.left()) && isTable(gutter, size)) {
            return Role.BESIDE;
        }
        if (areSideHeadings(gutter, size, rightHeadings)) {
            return Role.SIDE_HEADINGS;
        }
        boolean hasFactsBelow = !leftHeadings.isEmpty() && DatedRows.areUnderHeadings(gutter, leftHeadings);
        if (hasFactsBelow || (!leftHeadings.isEmpty() && areHeadedGrids(gutter, leftHeadings, rightHeadings))) {
            return Role.HEADED_GRIDS;
        }
        if (gutter.left().size() < 2
                || gutter.right().size() < 2
                || DatedRows.areCutOff(gutter)
                || LabelColumns.areCutOff(gutter)) {
            return Role.BESIDE;
        }
        if (leftHeadings.isEmpty() && (DatedRows.areIn(gutter) || areFactsOrHeadings(gutter.right()))) {
            return Role.BESIDE;
        }
        if (rightHeadings == 0 && gutter.right().stream().allMatch(part -> Dates.isDateLike(part.text()))) {
            return Role.BESIDE;
        }
        if (!leftHeadings.isEmpty() || rightHeadings > 0) {
            return Role.COLUMNS;
        }
        if (differInSize(gutter)) {
            return Role.COLUMNS;
        }
        if (areTags(gutter) || areMarginal(gutter.right()) || DatedRows.areFacts(gutter.left()) || areLabels(gutter)) {
            return Role.BESIDE;
        }
        return gutter.right().stream().anyMatch(right -> DatedRows.isDated(right, gutter.left()))
                ? Role.DATED_GRIDS
                : Role.COLUMNS;
    }

    /** One label that reads like a heading, or several among at least as many in the same type that do not. */
    private static boolean areOnlyWords(List<Segment> headings, List<Segment> labels) {
        if (headings.size() < 2) {
            return headings.size() == 1;
        }
        Segment first = headings.getFirst();
        return 2 * headings.size() <= labels.size()
                && labels.stream()
                        .allMatch(label -> label.bold() == first.bold()
                                && Math.abs(label.size() - first.size()) < 0.3
                                && !Dates.isDateLike(label.text()));
    }

    private boolean areFactsOrHeadings(List<Segment> side) {
        return side.stream().allMatch(part -> DatedRows.isMarginal(part) || isHeading.test(part.text()));
    }

    /** Short texts that follow one another along the rows at even distances: the gutter is where some of them happen to end. */
    private static boolean areTags(Gutter gutter) {
        int even = 0;
        int rows = 0;
        for (List<Segment> row : ReadingOrder.rows(gutter.all().toList())) {
            List<Double> gaps = new ArrayList<>();
            double across = Double.NaN;
            for (int i = 1; i < row.size(); i++) {
                double gap = row.get(i).x0() - row.get(i - 1).x1();
                boolean isAcross =
                        row.get(i - 1).x1() <= gutter.x0() + 0.01 && row.get(i).x0() >= gutter.x1() - 0.01;
                if (isAcross) {
                    across = gap;
                } else {
                    gaps.add(gap);
                }
            }
            if (!Double.isNaN(across)) {
                double width = across;
                rows++;
                even += !gaps.isEmpty() && gaps.stream().allMatch(gap -> Math.abs(gap - width) < EVEN) ? 1 : 0;
            }
        }
        return even > 0 && even >= 0.6 * rows;
    }

    /** A name in large type beside small lines about the person. */
    private static boolean differInSize(Gutter gutter) {
        double left = gutter.left().stream().mapToDouble(Segment::size).max().orElse(0);
        double right = gutter.right().stream().mapToDouble(Segment::size).max().orElse(0);
        return Math.max(left, right) > 1.4 * Math.min(left, right)
                && gutter.all().noneMatch(segment -> Dates.isDateLike(segment.text()));
    }

    /** The size that most texts have which read like headings; the larger one where two are as frequent. */
    private double headingSize(Gutter gutter) {
        Map<Double, Long> sizes = gutter.all()
                .filter(segment -> isHeading.test(segment.text()))
                .collect(Collectors.groupingBy(segment -> Math.round(segment.size() * 4) / 4.0, Collectors.counting()));
        double largest = sizes.keySet().stream().mapToDouble(size -> size).max().orElse(0);
        return sizes.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getKey() > 0.7 * largest)
                .max(Map.Entry.<Double, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(largest);
    }

    /** Words of headings in another type are labels inside a section. */
    private List<Segment> headings(List<Segment> side, double size) {
        return side.stream()
                .filter(segment ->
                        isHeading.test(segment.text()) && Math.abs(segment.size() - size) < 0.04 * size + 0.15)
                .toList();
    }

    /** Whether both sides have headings of their own, as columns have that stand for themselves. */
    boolean areHeadedColumns(Gutter gutter) {
        return gutter.left().stream().anyMatch(segment -> isHeading.test(segment.text()))
                && gutter.right().stream().anyMatch(segment -> isHeading.test(segment.text()));
    }

    private boolean areSideHeadings(Gutter gutter, double size, long rightHeadings) {
        List<Segment> notes = MarginNotes.headings(gutter.left(), isHeading);
        List<Segment> headings = headings(notes, size);
        if (headings.isEmpty()) {
            return false;
        }
        long below = notes.stream()
                .filter(note -> note.y0() > headings.getFirst().y0() - 1)
                .filter(note -> !Dates.isDateLike(note.text()))
                .count();
        if (headings.size() < 2 && below > 1) {
            return false;
        }
        boolean areMost = headings.size() >= 0.6 * below && rightHeadings * 3 <= headings.size();
        long aligned = headings.stream()
                .filter(heading -> gutter.right().stream().anyMatch(right -> isBeside(heading, right)))
                .count();
        return areMost && aligned >= 0.7 * headings.size();
    }

    private static boolean isBeside(Segment heading, Segment right) {
        return right.middle() > heading.y0() - heading.size() && right.middle() < heading.y1() + heading.size();
    }

    private boolean areHeadedGrids(Gutter gutter, List<Segment> headings, long rightHeadings) {
        List<Segment> all = gutter.all().toList();
        long alone =
                headings.stream().filter(heading -> standsAlone(heading, all)).count();
        return rightHeadings < headings.size() && alone >= 0.7 * headings.size();
    }

    /** No text on the other side between the heading and what comes next below it. */
    boolean standsAlone(Segment heading, List<Segment> region) {
        double bottom = PageCutter.nextBelow(
                        heading,
                        region.stream()
                                .filter(other -> other.x0() < heading.x1() + 20)
                                .toList())
                .map(Segment::y0)
                .orElse(heading.y1());
        return region.stream()
                .filter(other -> !other.equals(heading))
                .noneMatch(other -> other.middle() > heading.y0() - 2 && other.middle() < bottom - 1);
    }

    /** Short texts that end at the same right edge, or dates and places. */
    private static boolean areMarginal(List<Segment> side) {
        long facts = side.stream().filter(DatedRows::isMarginal).count();
        if (facts >= 0.65 * side.size()) {
            return true;
        }
        double edge = side.stream().mapToDouble(Segment::x1).max().orElse(0);
        double start = side.stream().mapToDouble(Segment::x0).min().orElse(0);
        long atEdge = side.stream().filter(segment -> edge - segment.x1() < 2.5).count();
        long indented =
                side.stream().filter(segment -> segment.x0() - start > 4).count();
        return atEdge >= 0.85 * side.size() && indented >= 0.3 * side.size();
    }

    /** Labels and their values under words that would be headings if they were larger than the text. */
    private static boolean isTable(Gutter gutter, double headingSize) {
        double smallest = gutter.all().mapToDouble(Segment::size).min().orElse(0);
        return headingSize > 0
                && headingSize < 1.04 * smallest
                && gutter.left().size() > 2
                && gutter.left().getFirst().besides(gutter.right().getFirst())
                && areLabels(gutter);
    }

    /** Short texts on the left, each with its value on the same line. */
    private static boolean areLabels(Gutter gutter) {
        double left = gutter.left().stream().mapToDouble(Segment::width).max().orElse(0);
        double right = gutter.right().stream().mapToDouble(Segment::width).max().orElse(0);
        long aligned = gutter.left().stream()
                .filter(label -> gutter.right().stream().anyMatch(label::besides))
                .count();
        return left < 0.45 * right && aligned >= 0.9 * gutter.left().size();
    }
}
