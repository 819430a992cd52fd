package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of short texts with wrapped lines joined; a label and its words on one line become "label: words". */
final class SkillLines {

    private static final int LONGEST_LABEL = 4;
    private static final Pattern LABELLED = Pattern.compile("^\\p{L}[^,;]{1,40}\\s[–—]\\s+\\S");
    private static final Pattern HANGING = Pattern.compile("(?iu)\\s(?:and|und|et|y|și|&|of|für|for)$");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}");
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)(?:skills?|keywords?|levels?|proficiency|category|categories|areas?|technolog(?:y|ies)|tools?|details|kenntnisse?|niveau|stufe|compétences?|mots[- ]clés|nivel|habilidad(?:es)?|palabras clave)");

    private SkillLines() {}

    static List<Segment> joined(List<Line> lines) {
        List<Segment> joined = new ArrayList<>();
        double fullWidth =
                lines.stream().mapToDouble(line -> line.last().x1()).max().orElse(0);
        Line before = null;
        Line item = null;
        for (Line line : lines) {
            if (isHead(line)) {
                continue;
            }
            item = line.bullet() ? line : item;
            if (isLabelled(line)) {
                String label = line.first().text().replaceAll("\\s*:\\s*$", "");
                joined.add(line.first().withText(label).plus(spaced(line.last()), ": "));
            } else if (before != null
                    && line.segments().size() == 1
                    && ((item != null && isWrappedItem(item, line)) || goesOn(before, line, fullWidth))) {
                Segment above = joined.removeLast();
                joined.add(LineJoins.join(above, line.first()));
            } else {
                line.segments().forEach(segment -> joined.add(labelled(spaced(segment))));
            }
            before = line;
        }
        return joined;
    }

    /** The titles over the columns of a table. */
    private static boolean isHead(Line line) {
        return line.segments().size() > 1
                && line.segments().stream()
                        .allMatch(segment -> HEAD.matcher(segment.text()).matches());
    }

    private static boolean isLabelled(Line line) {
        return line.segments().size() == 2
                && spaced(line.last()).text().contains(",")
                && !line.first().text().contains(",");
    }

    /** Words that nothing but wide spaces part. */
    private static Segment spaced(Segment segment) {
        return segment.text().contains(",")
                ? segment
                : segment.withText(SPACES.matcher(segment.text().strip()).replaceAll(", "));
    }

    /** A label in bold before words that commas part. */
    private static Segment labelled(Segment segment) {
        int turn = segment.turn();
        String text = segment.text();
        boolean isLabel = turn > 0
                && !text.contains(":")
                && !text.substring(0, turn).contains(",")
                && text.indexOf(',', turn) > 0
                && text.substring(0, turn).strip().split("\\s+").length <= LONGEST_LABEL;
        return isLabel
                ? segment.withText(text.substring(0, turn).strip() + ": "
                        + text.substring(turn).strip())
                : segment;
    }

    /** A line without a list mark close under an item. */
    private static boolean isWrappedItem(Line item, Line line) {
        return item.page() > 0
                && item.page() == line.page()
                && !line.bullet()
                && item.segments().size() == 1
                && line.gapAbove() < 1.0
                && Math.abs(item.size() - line.size()) < 0.6
                && (!line.bold() || item.bold())
                && Math.abs(item.x0() - line.x0()) < 2;
    }

    private static boolean goesOn(Line before, Line line, double fullWidth) {
        String above = before.last().text();
        if (line.page() == 0 && !line.bullet() && above.matches("(?s).*[,:]\\s*")) {
            return true;
        }
        if (line.page() == 0
                || line.bullet()
                || line.gapAbove() > 1.0
                || LABELLED.matcher(line.text()).find()
                || (line.first().bold() && !before.last().bold())) {
            return false;
        }
        boolean isCut = LineJoins.startsLow(line.first())
                && !HeadWraps.fits(before.last(), line.first(), before.edge())
                && Math.abs(before.x0() - line.x0()) < 2;
        if (isCut) {
            return true;
        }
        boolean isOpen =
                HANGING.matcher(above).find() || above.endsWith(",") || above.endsWith("\u00ad") || above.endsWith("-");
        boolean isList = above.contains(",") && !line.text().contains(":");
        boolean wasFull = before.last().x1() > fullWidth - 0.25 * (fullWidth - before.x0());
        boolean hadRoom = HeadWraps.fits(before.last(), line.first(), before.edge());
        return isOpen || (isList && wasFull && !hadRoom);
    }
}
