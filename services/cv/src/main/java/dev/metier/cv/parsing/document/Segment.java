package dev.metier.cv.parsing.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words on one line without a wide gap between them.
 *
 * @param page counted from 1; 0 where the format has no pages
 * @param y0 top, measured downwards from the top of the page, in points
 * @param size of the font in points
 * @param bullet whether a list mark stands before the text (the mark is not part of {@code text})
 * @param links targets of hyperlinks that lie on the words
 * @param turn index in the text where the words turn from one weight or slope to another for good; 0 where they do not
 */
public record Segment(
        String text,
        int page,
        double x0,
        double y0,
        double x1,
        double y1,
        double size,
        boolean bold,
        boolean italic,
        boolean bullet,
        List<String> links,
        int turn) {

    public Segment {
        links = List.copyOf(links);
    }

    public Segment(
            String text,
            int page,
            double x0,
            double y0,
            double x1,
            double y1,
            double size,
            boolean bold,
            boolean italic,
            boolean bullet,
            List<String> links) {
        this(text, page, x0, y0, x1, y1, size, bold, italic, bullet, links, 0);
    }

    public double middle() {
        return (y0 + y1) / 2;
    }

    public double middleX() {
        return (x0 + x1) / 2;
    }

    public double width() {
        return x1 - x0;
    }

    /** Whether the two share enough height to stand on one line. */
    public boolean besides(Segment other) {
        if (page != other.page) {
            return false;
        }
        double shared = Math.min(y1, other.y1) - Math.max(y0, other.y0);
        return shared > 0.45 * Math.min(y1 - y0, other.y1 - other.y0);
    }

    public Segment withText(String newText) {
        return new Segment(newText, page, x0, y0, x1, y1, size, bold, italic, bullet, links);
    }

    public Segment withTop(double top) {
        return new Segment(text, page, x0, top, x1, y1, size, bold, italic, bullet, links, turn);
    }

    public Segment withTurn(int newTurn) {
        return new Segment(text, page, x0, y0, x1, y1, size, bold, italic, bullet, links, newTurn);
    }

    public Segment withBullet(boolean isBullet) {
        return new Segment(text, page, x0, y0, x1, y1, size, bold, italic, isBullet, links, turn);
    }

    /** This segment with the other, which stands to the right of it or on the line below, joined to it. */
    public Segment plus(Segment other, String between) {
        List<String> allLinks = new ArrayList<>(links);
        other.links.stream().filter(link -> !allLinks.contains(link)).forEach(allLinks::add);
        return new Segment(
                text + between + other.text,
                page,
                Math.min(x0, other.x0),
                Math.min(y0, other.y0),
                Math.max(x1, other.x1),
                Math.max(y1, other.y1),
                Math.max(size, other.size),
                bold,
                italic,
                bullet,
                allLinks,
                turn);
    }
}
