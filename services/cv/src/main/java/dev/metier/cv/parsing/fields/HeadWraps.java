package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import java.util.List;
import java.util.regex.Pattern;

/** Tells that the head of an entry goes on in the next line, because its next word found no room. */
final class HeadWraps {

    /** A wrapped line stands no further off than this many times the closest two lines do. */
    private static final double LOOSE = 1.5;

    /** The last word of a line that no name ends with. */
    private static final Pattern HANGING = Pattern.compile(
            "(?iu)\\s(?:of|for|the|and|und|für|fur|der|des|von|am|im|zum|zur|de|del|du|des|et|la|le|y|e|di|della|da|și|en|van|&)$");

    private HeadWraps() {}

    /** "Institute of" goes on in the next line of its look, whatever room there was. */
    static boolean isHanging(Block last, Line line) {
        Segment above = last.parts().getLast();
        Segment below = line.first();
        return last.isHead()
                && last.parts().size() == 1
                && line.segments().size() == 1
                && !line.bullet()
                && HANGING.matcher(above.text()).find()
                && above.page() > 0
                && above.page() == below.page()
                && above.bold() == below.bold()
                && Math.abs(above.size() - below.size()) < 0.5
                && Math.abs(above.x0() - below.x0()) < 2
                && below.y0() > above.y0()
                && line.gapAbove() < 1;
    }

    private static double closest(List<Line> lines) {
        return lines.stream()
                .mapToDouble(Line::gapAbove)
                .filter(gap -> gap > 0.1)
                .min()
                .orElse(1);
    }

    /** @param lines all lines of the section, which tell how far its lines may reach */
    static boolean isCut(Block last, Line line, List<Line> lines) {
        Segment above = last.parts().getFirst();
        Segment below = line.first();
        if (line.gapAbove() > Math.max(1, LOOSE * closest(lines))) {
            return false;
        }
        if (isHanging(last, line)) {
            return true;
        }
        boolean isOpen = above.bold()
                || LineJoins.startsLow(below)
                || LineJoins.OPEN.matcher(above.text()).find();
        boolean beginsBold = below.bold() || below.turn() > 0;
        boolean isAlike = (isOpen && above.bold() == below.bold())
                || (above.bold() && beginsBold)
                || (above.turn() > 0 && !below.bold());
        if (last.parts().size() > 1
                || !isAlike
                || Math.abs(above.x0() - below.x0()) > 2
                || Dates.isDateLike(above.text())
                || EntryBody.isLabel(above.text())) {
            return false;
        }
        boolean turns = above.turn() > 0 && !above.bold() && !beginsBold;
        double edge = edge(above, last.line(), line, lines);
        double limit = Math.min(turns ? Math.max(edge, last.line().edge()) : edge, nextInLine(above, last.line()));
        return above.x1() <= limit && !fits(above, below, limit);
    }

    /** How far other lines reach. */
    private static double edge(Segment above, Line last, Line line, List<Line> lines) {
        double edge = lines.stream()
                .filter(other -> !other.equals(line) && !other.equals(last))
                .filter(other -> Math.abs(other.x0() - above.x0()) < 25)
                .mapToDouble(other -> other.last().x1())
                .max()
                .orElse(0);
        boolean isLongest = edge < above.x1() && last.edge() > above.x1() + 0.5;
        return isLongest ? last.edge() : edge;
    }

    private static double nextInLine(Segment above, Line last) {
        return last.segments().stream()
                .filter(segment -> segment.x0() > above.x1())
                .mapToDouble(segment -> segment.x0() - above.size())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether the first word of a line would have had room at the end of the line above. */
    static boolean fits(Segment above, Segment below, double edge) {
        String text = below.text();
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        double word = below.width() * end / Math.max(1, text.length());
        return above.x1() + 0.25 * above.size() + 0.92 * word < edge;
    }
}
