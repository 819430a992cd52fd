package dev.metier.cv.parsing.sections;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a CV into sections: headings are known words in a look that stands out, or unknown words in that same look. */
public final class SectionSplitter {

    /** How many lines may share the look of headings for each heading that is known. */
    private static final double MOST_ALIKE = 1.6;

    private static final double MOST_ALIKE_IN_COLUMN = 3;

    /** How much larger than the text a heading is that shows it by its size alone. */
    private static final double LARGE = 1.15;

    /** How much smaller small capitals are. */
    private static final double SMALL_CAPITALS = 0.65;

    /** Between the words of one heading, in multiples of the font size. */
    private static final double WIDEST_SPACE = 1.4;

    /** What heads a part of an entry as well as a section. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:key|main|selected|relevant)\\s+)?(?:highlights|achievements|accomplishments|courses|coursework)\\s*:?");

    /** The end of a line after which its heading goes on. */
    private static final Pattern OPEN = Pattern.compile("(?iu)(?:[&/,+]|\\b(?:and|und|et|y|e|și|en|ed))$");

    private final SectionHeadings headings;

    public SectionSplitter(SectionHeadings headings) {
        this.headings = headings;
    }

    public List<Section> split(List<Line> wrapped) {
        List<Line> lines = withoutWraps(wrapped);
        Map<Integer, SectionKind> starts = headings(lines);
        List<Section> sections = new ArrayList<>();
        List<Line> header = new ArrayList<>();
        SectionKind kind = SectionKind.HEADER;
        List<Line> current = header;
        Line heading = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SectionKind start = starts.get(i);
            if (start == null && repeats(line, i + 1, lines, starts)) {
                continue;
            }
            if (start != null) {
                add(sections, kind, heading, current);
                kind = start;
                heading = line;
                current = new ArrayList<>();
                continue;
            }
            if (heading != null && isAbove(line, heading)) {
                // the next column begins without a heading: it is the head of the CV
                add(sections, kind, heading, current);
                kind = SectionKind.HEADER;
                heading = null;
                current = header;
            }
            current.add(line);
        }
        add(sections, kind, heading, current);
        List<Section> all = new ArrayList<>(List.of(new Section(SectionKind.HEADER, Optional.empty(), header)));
        all.addAll(sections);
        return all;
    }

    /** A heading that web pages hold twice: for the eye and for navigation. */
    private static boolean repeats(Line line, int next, List<Line> lines, Map<Integer, SectionKind> starts) {
        return starts.containsKey(next)
                && line.page() == 0
                && Vocabulary.key(line.text())
                        .equals(Vocabulary.key(lines.get(next).text()));
    }

    /** Headings that wrap in a narrow column become one line. */
    private List<Line> withoutWraps(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            if (!all.isEmpty() && isOneHeading(all.getLast(), line)) {
                Line above = all.removeLast();
                all.add(new Line(List.of(above.first().plus(line.first(), " ")), above.gapAbove()));
                continue;
            }
            all.add(line);
        }
        return all;
    }

    private boolean isOneHeading(Line above, Line below) {
        boolean isClose = above.page() > 0
                && below.page() == above.page()
                && below.first().y1() - above.first().y1() < 1.75 * above.size()
                && below.first().y1() > above.first().y1();
        boolean goesOn = OPEN.matcher(above.text()).find() && headings.isHeading(above.text());
        return isClose
                && above.segments().size() == 1
                && below.segments().size() == 1
                && above.style().equals(below.style())
                && (above.bold() || above.isCapitals())
                && (!(headings.isHeading(above.text()) && headings.isHeading(below.text()))
                        || OPEN.matcher(above.text()).find())
                && (goesOn || headings.isHeading(above.text() + " " + below.text()));
    }

    private static void add(List<Section> sections, SectionKind kind, @Nullable Line heading, List<Line> lines) {
        if (kind != SectionKind.HEADER) {
            sections.add(new Section(kind, Optional.ofNullable(heading), lines));
        }
    }

    private static boolean isAbove(Line line, Line heading) {
        boolean isHigher = heading.page() > 1
                || (heading.page() == 1 && line.first().y1() < heading.first().y0());
        return line.page() == 1 && isHigher && line.x0() > heading.first().x1();
    }

    private Map<Integer, SectionKind> headings(List<Line> lines) {
        Map<Integer, SectionKind> known = new HashMap<>();
        double usual = usualSize(lines);
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            knownKind(lines.get(i), usual).ifPresent(kind -> known.put(index, kind));
        }
        Optional<Line.Style> shared = usualStyle(lines, known);
        if (shared.isEmpty()) {
            return known;
        }
        int weight = weight(shared.get());
        Line.Style text = textStyle(lines);
        known.keySet().removeIf(index -> isText(lines.get(index), shared.get(), text));
        known.keySet().removeIf(index -> isLabel(lines.get(index), weight));
        Set<Line.Style> others = otherStyles(lines, known);
        known.keySet()
                .removeIf(index -> !others.contains(lines.get(index).style())
                        && (weight(lines.get(index).style()) < weight - 3
                                || isSmallLabel(lines.get(index), shared.get(), lines, known)));
        dropNamesOfGroups(lines, known);
        UnknownHeadings unknown = new UnknownHeadings(lines, known);
        unknown.add(shared.get(), MOST_ALIKE);
        others.remove(shared.get());
        others.forEach(style -> unknown.add(style, MOST_ALIKE_IN_COLUMN));
        return known;
    }

    /** "Leadership" in a list of skills: the type of most of the text, where headings have a heavier one. */
    private static boolean isText(Line line, Line.Style heading, Line.Style text) {
        return line.page() > 0
                && weight(line.style()) < weight(heading)
                && line.style().equals(text);
    }

    private static Line.Style textStyle(List<Line> lines) {
        Map<Line.Style, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.style(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** "Highlights" in lesser type stands inside of an entry. */
    private static boolean isLabel(Line line, int weight) {
        return line.page() > 0
                && weight(line.style()) < weight - 3
                && LABEL.matcher(line.text()).matches();
    }

    /** A word in smaller type than headings have, in a look that more lines share which head nothing. */
    private static boolean isSmallLabel(
            Line line, Line.Style usual, List<Line> lines, Map<Integer, SectionKind> known) {
        long headings = known.keySet().stream()
                .filter(index -> lines.get(index).style().equals(line.style()))
                .count();
        return line.page() > 0
                && line.style().halfPoints() < usual.halfPoints()
                && lines.stream()
                                .filter(other -> other.style().equals(line.style()))
                                .count()
                        > 2 * headings;
    }

    /** Looks of lesser weight that headings have in a column of their own: hardly any other text has them. */
    private static Set<Line.Style> otherStyles(List<Line> lines, Map<Integer, SectionKind> known) {
        Map<Line.Style, Set<SectionKind>> kinds = new HashMap<>();
        known.forEach((index, kind) -> kinds.computeIfAbsent(lines.get(index).style(), style -> new HashSet<>())
                .add(kind));
        kinds.entrySet()
                .removeIf(entry -> entry.getValue().size() < 2
                        || lines.stream()
                                        .filter(line -> line.style().equals(entry.getKey()))
                                        .count()
                                > 2L * entry.getValue().size());
        return kinds.keySet();
    }

    /** "Tools" in a grid under "Skills" names a group: it repeats the kind and stands where no other heading does. */
    private static void dropNamesOfGroups(List<Line> lines, Map<Integer, SectionKind> known) {
        List<Integer> order = known.keySet().stream().sorted().toList();
        for (int i = 1; i < order.size(); i++) {
            int index = order.get(i);
            Line line = lines.get(index);
            boolean repeats = known.get(index) == known.get(order.get(i - 1));
            boolean isAlone = order.stream()
                    .filter(other -> other != index)
                    .noneMatch(other -> Math.abs(lines.get(other).x0() - line.x0()) < 3);
            if (repeats && isAlone && line.page() > 0) {
                known.remove(index);
            }
        }
    }

    private Optional<SectionKind> knownKind(Line line, double usualSize) {
        boolean standsOut = line.bold() || line.size() > LARGE * usualSize;
        boolean startsLow = Character.isLowerCase(line.text().codePointAt(0));
        boolean isParted = line.segments().size() > 1 && !isSpacedOut(line);
        if ((line.bullet() && !standsOut) || isParted || (startsLow && !line.bold())) {
            return Optional.empty();
        }
        return headings.kind(line.text());
    }

    /** Words of one look in large type that stand a little apart. */
    private static boolean isSpacedOut(Line line) {
        List<Segment> words = line.segments();
        for (int i = 1; i < words.size(); i++) {
            Segment before = words.get(i - 1);
            Segment word = words.get(i);
            boolean isClose = word.page() > 0 && word.x0() - before.x1() < WIDEST_SPACE * word.size();
            boolean isAlike = before.bold() == word.bold()
                    && Math.min(before.size(), word.size()) > SMALL_CAPITALS * Math.max(before.size(), word.size());
            if (!isClose || !isAlike) {
                return false;
            }
        }
        return true;
    }

    /** The size that most of the letters have. */
    private static double usualSize(List<Line> lines) {
        Map<Double, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** The look that headings of the most different kinds share. */
    private static Optional<Line.Style> usualStyle(List<Line> lines, Map<Integer, SectionKind> known) {
        Map<Line.Style, Set<SectionKind>> kinds = new HashMap<>();
        known.forEach((index, kind) -> kinds.computeIfAbsent(lines.get(index).style(), style -> new HashSet<>())
                .add(kind));
        Comparator<Map.Entry<Line.Style, Set<SectionKind>>> byKinds =
                Comparator.comparingInt(entry -> entry.getValue().size());
        return kinds.entrySet().stream()
                .max(byKinds.thenComparingInt(entry -> weight(entry.getKey()))
                        .thenComparingInt(entry -> entry.getKey().halfPoints()))
                .map(Map.Entry::getKey);
    }

    private static int weight(Line.Style style) {
        return style.halfPoints() + (style.bold() ? 3 : 0) + (style.capitals() ? 3 : 0);
    }
}
