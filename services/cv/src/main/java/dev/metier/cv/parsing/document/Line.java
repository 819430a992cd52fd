package dev.metier.cv.parsing.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of a document in reading order; several segments where wide gaps part it.
 *
 * @param gapAbove white space to the line read before, in multiples of this line's height; 0 at the top of a block
 * @param edge where the longest line of its column ends; not a number where that is not known
 */
public record Line(List<Segment> segments, double gapAbove, double edge) {

    public Line {
        segments = List.copyOf(segments);
    }

    public Line(List<Segment> segments, double gapAbove) {
        this(segments, gapAbove, Double.NaN);
    }

    public Line withEdge(double newEdge) {
        return new Line(segments, gapAbove, newEdge);
    }

    public static Line of(Segment segment) {
        return new Line(List.of(segment), 0);
    }

    public Segment first() {
        return segments.getFirst();
    }

    public Segment last() {
        return segments.getLast();
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    public boolean bullet() {
        return first().bullet();
    }

    public boolean bold() {
        return first().bold();
    }

    public double size() {
        return segments.stream().mapToDouble(Segment::size).max().orElse(0);
    }

    public double x0() {
        return first().x0();
    }

    public int page() {
        return first().page();
    }

    public int wordCount() {
        return text().strip().split("\\s+").length;
    }

    /** All letters are capitals, and there are at least three. */
    public boolean isCapitals() {
        String letters = text().replaceAll("\\P{L}", "");
        return letters.length() >= 3
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    /** The look that headings of one rank share. */
    public Style style() {
        return new Style((int) Math.round(size() * 2), bold(), isCapitals());
    }

    /** Font size in half points, weight and capitals. */
    public record Style(int halfPoints, boolean bold, boolean capitals) {}
}
