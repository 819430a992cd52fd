package dev.metier.cv.parsing.document;

import java.util.List;

/**
 * Cuts what is longer than any word or address, such as data that somebody pasted: no pattern shall try each of thousands of
 * letters as a beginning. An ellipsis shows the cut. Lines of which nothing is left are no lines.
 */
public final class LongWords {

    private static final int LONGEST = 500;
    private static final char CUT = '…';

    private LongWords() {}

    public static List<Line> cut(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.text().isBlank())
                .map(LongWords::cut)
                .toList();
    }

    private static Line cut(Line line) {
        if (line.segments().stream().allMatch(segment -> cut(segment.text()).equals(segment.text()))) {
            return line;
        }
        List<Segment> segments = line.segments().stream().map(LongWords::cut).toList();
        return new Line(segments, line.gapAbove(), line.edge());
    }

    private static Segment cut(Segment segment) {
        String text = cut(segment.text());
        return new Segment(
                text,
                segment.page(),
                segment.x0(),
                segment.y0(),
                segment.x1(),
                segment.y1(),
                segment.size(),
                segment.bold(),
                segment.italic(),
                segment.bullet(),
                segment.links(),
                Math.min(segment.turn(), text.length()));
    }

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            run = Character.isWhitespace(letter) ? 0 : run + 1;
            if (run < LONGEST) {
                kept.append(letter);
            } else if (run == LONGEST) {
                kept.append(CUT);
            }
        }
        return kept.toString();
    }
}
