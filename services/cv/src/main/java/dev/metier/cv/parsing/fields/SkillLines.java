package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.List;

/** Lines of short texts with wrapped lines joined; a label and its words on one line become "label: words". */
final class SkillLines {

    private SkillLines() {}

    static List<Segment> joined(List<Line> lines) {
        List<Segment> joined = new ArrayList<>();
        double fullWidth =
                lines.stream().mapToDouble(line -> line.last().x1()).max().orElse(0);
        Line before = null;
        for (Line line : lines) {
            boolean isLabelled = line.segments().size() == 2
                    && line.last().text().contains(",")
                    && !line.first().text().contains(",");
            if (isLabelled) {
                String label = line.first().text().replaceAll("\\s*:\\s*$", "");
                joined.add(line.first().withText(label).plus(line.last(), ": "));
            } else if (before != null
                    && line.segments().size() == 1
                    && (isWrappedItem(before, line) || goesOn(before, line, fullWidth))) {
                Segment above = joined.removeLast();
                joined.add(LineJoins.join(above, line.first()));
            } else {
                joined.addAll(line.segments());
            }
            before = line;
        }
        return joined;
    }

    /** A line without a list mark close under an item. */
    private static boolean isWrappedItem(Line before, Line line) {
        return before.page() > 0
                && (before.bullet() || before.first().bullet())
                && !line.bullet()
                && before.segments().size() == 1
                && line.gapAbove() < 1.0
                && before.style().equals(line.style())
                && Math.abs(before.x0() - line.x0()) < 2;
    }

    private static boolean goesOn(Line before, Line line, double fullWidth) {
        String above = before.last().text();
        if (line.page() == 0 && !line.bullet() && above.matches("(?s).*[,:]\\s*")) {
            return true;
        }
        if (line.page() == 0
                || line.bullet()
                || line.gapAbove() > 1.0
                || (line.first().bold() && !before.last().bold())) {
            return false;
        }
        boolean isCut = LineJoins.startsLow(line.first())
                && !HeadWraps.fits(before.last(), line.first(), before.edge())
                && Math.abs(before.x0() - line.x0()) < 2;
        if (isCut) {
            return true;
        }
        boolean isOpen = above.endsWith(",") || above.endsWith("\u00ad") || above.endsWith("-");
        boolean isList = above.contains(",") && !line.text().contains(":");
        boolean wasFull = before.last().x1() > fullWidth - 0.25 * (fullWidth - before.x0());
        return isOpen || (isList && wasFull);
    }
}
