package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Places;
import java.util.List;

/** Rows with their dates and places at one side. */
final class DatedRows {

    /** How far apart the bottoms of texts on one line are, in points. */
    private static final double SAME_LINE = 0.6;

    private DatedRows() {}

    /** Below the headings of sections, the left side holds dates and places of the rows on the right. */
    static boolean areUnderHeadings(Gutter gutter, List<Segment> headings) {
        List<Segment> notes = gutter.left().stream()
                .filter(segment -> !headings.contains(segment))
                .toList();
        long aligned = notes.stream()
                .filter(note -> gutter.right().stream().anyMatch(note::besides))
                .count();
        return notes.size() >= 2 && areFacts(notes) && aligned >= 0.8 * notes.size();
    }

    /** Dates between the two sides belong to the rows of the one, so the columns part on the other side of them. */
    static boolean areCutOff(Gutter gutter) {
        return areNearDates(gutter.right(), gutter.left(), true) || areNearDates(gutter.left(), gutter.right(), false);
    }

    private static boolean areNearDates(List<Segment> side, List<Segment> other, boolean isRight) {
        List<Segment> dates = side.stream()
                .filter(segment -> isDated(segment, other) || (isRight && isPlaced(segment, other)))
                .toList();
        List<Segment> rest = side.stream()
                .filter(segment -> !isMarginal(segment) || other.stream().noneMatch(segment::besides))
                .toList();
        if (dates.size() < 2 || rest.isEmpty() || areOwn(dates, side, other)) {
            return false;
        }
        double near = isRight
                ? dates.stream().mapToDouble(Segment::x1).max().orElse(0)
                : -dates.stream().mapToDouble(Segment::x0).min().orElse(0);
        return rest.stream().allMatch(segment -> isRight ? segment.x0() > near : -segment.x1() > near);
    }

    /** The dates stand on the lines of their own side, more than on those of the other: they end or begin its rows. */
    private static boolean areOwn(List<Segment> dates, List<Segment> side, List<Segment> other) {
        long own = dates.stream().filter(date -> isOnLine(date, side)).count();
        long others = dates.stream().filter(date -> isOnLine(date, other)).count();
        boolean areCards = own == dates.size()
                && other.stream().anyMatch(segment -> Dates.isDateLike(segment.text()) && isOnLine(segment, other));
        return own > others || areCards;
    }

    private static boolean isOnLine(Segment date, List<Segment> side) {
        return side.stream()
                .anyMatch(segment -> !isMarginal(segment)
                        && segment.page() == date.page()
                        && Math.abs(segment.y1() - date.y1()) < SAME_LINE);
    }

    /** Dates and labels on the left, each at the height of a row on the right, with or without headings there. */
    static boolean areIn(Gutter gutter) {
        List<Segment> left = gutter.left();
        long dates = left.stream()
                .filter(segment -> Dates.isDateLike(segment.text()))
                .count();
        long aligned = left.stream()
                .filter(segment -> gutter.right().stream().anyMatch(segment::besides))
                .count();
        return dates >= 2 && dates >= 0.4 * left.size() && aligned >= 0.9 * left.size();
    }

    /** Dates, with or without places below them. */
    static boolean areFacts(List<Segment> side) {
        long dates = side.stream()
                .filter(segment -> Dates.isDateLike(segment.text()))
                .count();
        long facts = side.stream()
                .filter(segment -> isMarginal(segment) || isTownBelowDate(segment, side))
                .count();
        return facts >= 0.7 * side.size() && 2 * dates >= facts;
    }

    /** Words that may name a town, right below a date in its column. */
    private static boolean isTownBelowDate(Segment segment, List<Segment> side) {
        return side.stream()
                        .anyMatch(date -> Math.abs(date.x0() - segment.x0()) < 1
                                && segment.y1() > date.y1()
                                && segment.y1() - date.y1() < 2.5 * date.size()
                                && Dates.isDateLike(date.text()))
                && Places.mayBeTown(segment.text());
    }

    /** A date or place on the right of a row that says something else on the left. */
    static boolean isDated(Segment right, List<Segment> left) {
        return Dates.isDateLike(right.text())
                && left.stream().anyMatch(part -> part.besides(right) && !isMarginal(part));
    }

    /** A place on the right of a row, on the line of something else on the left. */
    private static boolean isPlaced(Segment right, List<Segment> left) {
        return left.stream().anyMatch(part -> Math.abs(part.y1() - right.y1()) < SAME_LINE)
                && Places.isPlaceLike(right.text())
                && left.stream().anyMatch(part -> Math.abs(part.y1() - right.y1()) < SAME_LINE && !isMarginal(part));
    }

    static boolean isMarginal(Segment segment) {
        return Dates.isDateLike(segment.text()) || Places.isPlaceLike(segment.text());
    }
}
