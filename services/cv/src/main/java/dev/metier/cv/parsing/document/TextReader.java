package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts;
import java.util.ArrayList;
import java.util.List;

/** Plain text as lines. */
public final class TextReader {

    private static final double LINE_HEIGHT = 12;

    private TextReader() {}

    public static Pages.Flowing read(String text) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        for (String raw : text.split("\\R", -1)) {
            if (raw.isBlank() || raw.strip().matches("[-=_*~#]{3,}")) {
                blank++;
                continue;
            }
            lines.add(line(raw, blank));
            blank = 0;
        }
        return new Pages.Flowing(lines, new DocumentFacts("TEXT", 0, 1, 0, 0, 0, false, false, List.of(), List.of()));
    }

    private static Line line(String raw, int blank) {
        String clean = Characters.clean(raw);
        boolean isItem = ListMarks.startsItem(clean);
        String text = isItem
                ? ListMarks.withoutMark(clean)
                : clean.strip().replaceFirst("^#{1,6}\\s+", "").replaceAll("\\*\\*", "");
        double indent = clean.length() - clean.stripLeading().length();
        List<Segment> segments = new ArrayList<>();
        for (String part : text.split("\\t+|\\s{4,}", -1)) {
            if (!part.isBlank()) {
                segments.add(segment(part.strip(), indent, isItem && segments.isEmpty()));
            }
        }
        return new Line(segments.isEmpty() ? List.of(segment(text.strip(), indent, isItem)) : segments, blank);
    }

    private static Segment segment(String text, double indent, boolean isItem) {
        return new Segment(text, 0, indent, 0, indent, LINE_HEIGHT, LINE_HEIGHT, false, false, isItem, List.of());
    }
}
