package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * White space from {@code x0} to {@code x1} that no text crosses between two heights.
 *
 * @param first index of the first segment beside it, in the order of the region
 * @param last index of the last
 */
record Gutter(double x0, double x1, int first, int last, List<Segment> left, List<Segment> right) {

    private static final double NARROWEST = 0.75;
    private static final double CLOSE = 0.3;
    /** How far above or below a row the line of larger type may stand, in multiples of its size. */
    private static final double BETWEEN = 0.2;

    private static final int FEWEST_ALIGNED = 8;
    private static final int FEWEST_HEADINGS = 3;
    /** Large type does not need a wider gutter than body text. */
    private static final double BODY = 10;

    /** All gutters of a region (segments sorted from top to bottom), the highest first. */
    static List<Gutter> of(List<Segment> region) {
        List<Gutter> found = new ArrayList<>();
        for (int i = 0; i < region.size(); i++) {
            for (int j = Math.max(0, i - 8); j < Math.min(region.size(), i + 8); j++) {
                Segment left = region.get(i);
                Segment right = region.get(j);
                if (left.x1() < right.x0()
                        && isNearRow(left, right)
                        && isNext(region, left, right)
                        && !isKnown(found, i, j, left.x1(), right.x0())
                        && (left.besides(right)
                                || isBetweenRows(region, left, right)
                                || isAtEndOfRow(region, left, right))) {
                    grow(region, left.x1(), right.x0(), Math.min(i, j), Math.max(i, j))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Gutter::sharedHeight).reversed());
        return found;
    }

    private static boolean isNearRow(Segment left, Segment right) {
        return left.page() == right.page()
                && Math.abs(left.middle() - right.middle()) < 1.5 * Math.max(left.size(), right.size());
    }

    /** Larger type whose line stands between two rows of the text beside it, in a column of such type. */
    private static boolean isBetweenRows(List<Segment> region, Segment left, Segment right) {
        double apart = Math.max(left.y0(), right.y0()) - Math.min(left.y1(), right.y1());
        if (left.size() < 1.1 * right.size() || apart > BETWEEN * left.size()) {
            return false;
        }
        List<Segment> column = region.stream()
                .filter(other -> Math.abs(other.x0() - left.x0()) < 1)
                .toList();
        long alike = column.stream()
                .filter(other -> Math.abs(other.size() - left.size()) < 0.5 && other.bold() == left.bold())
                .count();
        return alike >= FEWEST_HEADINGS && alike >= 0.7 * column.size();
    }

    /** A date or place at the right end of a row has its next column beside it, if not on its very line. */
    private static boolean isAtEndOfRow(List<Segment> region, Segment left, Segment right) {
        return region.stream().anyMatch(other -> other.x1() < left.x0() && other.besides(left))
                && DatedRows.isMarginal(left);
    }

    private static boolean isNext(List<Segment> region, Segment left, Segment right) {
        return region.stream()
                .noneMatch(between -> between.x0() > left.x1() && between.x1() < right.x0() && between.besides(left));
    }

    private static boolean isKnown(List<Gutter> found, int i, int j, double x0, double x1) {
        return found.stream()
                .anyMatch(gutter -> gutter.first <= Math.min(i, j)
                        && gutter.last >= Math.max(i, j)
                        && gutter.x0 >= x0 - 0.1
                        && gutter.x1 <= x1 + 0.1);
    }

    /** Goes up and down from two neighbours as long as enough white space is left between both sides. */
    private static Optional<Gutter> grow(List<Segment> region, double x0, double x1, int from, int to) {
        double lo = x0;
        double hi = x1;
        double middle = (x0 + x1) / 2;
        int first = from;
        int last = to;
        for (int i = from - 1; i >= 0; i--) {
            Segment segment = region.get(i);
            double newLo = segment.middleX() < middle ? Math.max(lo, segment.x1()) : lo;
            double newHi = segment.middleX() < middle ? hi : Math.min(hi, segment.x0());
            if (isTooNarrow(region, newLo, newHi, segment)) {
                break;
            }
            lo = newLo;
            hi = newHi;
            first = i;
        }
        for (int i = from + 1; i < region.size(); i++) {
            Segment segment = region.get(i);
            double newLo = segment.middleX() < middle ? Math.max(lo, segment.x1()) : lo;
            double newHi = segment.middleX() < middle ? hi : Math.min(hi, segment.x0());
            if (isTooNarrow(region, newLo, newHi, segment)) {
                break;
            }
            lo = newLo;
            hi = newHi;
            last = i;
        }
        first = withoutPartOfRow(region, first, from, -1);
        last = withoutPartOfRow(region, last, to, 1);
        return last < to ? Optional.empty() : Optional.of(of(region, lo, hi, first, last));
    }

    /** Moves an end back to where a row ends, when what stopped the gutter stands in the row of its last segments. */
    private static int withoutPartOfRow(List<Segment> region, int end, int start, int step) {
        int stop = end + step;
        if (stop < 0 || stop >= region.size()) {
            return end;
        }
        int last = end;
        while (last != start && region.get(last).besides(region.get(stop))) {
            last -= step;
        }
        return last;
    }

    /** A line on the left may come close to the right where many lines begin at one edge. */
    private static boolean isTooNarrow(List<Segment> region, double lo, double hi, Segment segment) {
        double em = Math.min(segment.size(), BODY);
        if (hi - lo < CLOSE * em) {
            return true;
        }
        return hi - lo < NARROWEST * em
                && region.stream()
                                .filter(other -> Math.abs(other.x0() - hi) < 0.5)
                                .count()
                        < FEWEST_ALIGNED;
    }

    private static Gutter of(List<Segment> region, double lo, double hi, int first, int last) {
        List<Segment> beside = region.subList(first, last + 1);
        return new Gutter(
                lo,
                hi,
                first,
                last,
                beside.stream().filter(segment -> segment.x1() <= lo + 0.01).toList(),
                beside.stream().filter(segment -> segment.x0() >= hi - 0.01).toList());
    }

    /** The gutter beside some of its segments only. */
    static Gutter of(List<Segment> region, Gutter gutter, int first, int last) {
        return first == gutter.first() && last == gutter.last()
                ? gutter
                : of(region, gutter.x0(), gutter.x1(), first, Math.max(first, last));
    }

    /** Height over which there is text on both sides. */
    double sharedHeight() {
        return Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
    }

    Stream<Segment> all() {
        return Stream.concat(left.stream(), right.stream());
    }

    static double top(List<Segment> segments) {
        return segments.stream().mapToDouble(Segment::y0).min().orElse(0);
    }

    static double bottom(List<Segment> segments) {
        return segments.stream().mapToDouble(Segment::y1).max().orElse(0);
    }
}
