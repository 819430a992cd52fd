package dev.metier.cv.parsing.sections;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Tags;
import dev.metier.cv.parsing.words.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short lines in the look of the known headings are headings too, unless that look is used for much else. */
final class UnknownHeadings {

    private static final int LONGEST = 5;
    private static final int LONGEST_IN_LIST = 4;
    private static final int MOST_IN_LIST = 15;

    private final List<Line> lines;
    private final Map<Integer, SectionKind> known;

    UnknownHeadings(List<Line> lines, Map<Integer, SectionKind> known) {
        this.lines = lines;
        this.known = known;
    }

    /** @param mostAlike how many lines may have the look for each known heading that has it; where more do, only lists are headed */
    void add(Line.Style style, double mostAlike) {
        long alike = lines.stream().filter(line -> line.style().equals(style)).count();
        long headings = known.keySet().stream()
                .filter(index -> lines.get(index).style().equals(style))
                .count();
        if (headings < 2) {
            return;
        }
        boolean isCrowded = alike > mostAlike * headings + 1;
        Set<Integer> headed = Set.copyOf(known.keySet());
        Set<Integer> unknown = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mayHead(i, style, headed)) {
                unknown.add(i);
            }
        }
        unknown.stream()
                .filter(index -> !isTitle(index, headed, unknown))
                .filter(index -> !isCrowded || (headsList(index, style) && !isAmongSkills(index, headed)))
                .forEach(index -> known.putIfAbsent(index, SectionKind.OTHER));
    }

    private boolean mayHead(int index, Line.Style style, Set<Integer> headed) {
        Line line = lines.get(index);
        int first = headed.stream().min(Integer::compare).orElse(0);
        boolean isShort = line.wordCount() <= LONGEST && line.segments().size() == 1 && !line.bullet();
        boolean isAfterName =
                index > first || lines.subList(0, index).stream().anyMatch(before -> before.size() > line.size() + 1);
        boolean isInList = line.text().endsWith(",")
                || (index > 0 && lines.get(index - 1).text().endsWith(","));
        return !isInList
                && !isUnderName(index, first)
                && isShort
                && isAfterName
                && line.style().equals(style)
                && Dates.find(line.text()).isEmpty();
    }

    /** Below the name, in the largest type before the first heading, stands the profession. */
    private boolean isUnderName(int index, int first) {
        if (index == 0 || index >= first) {
            return false;
        }
        double largest =
                lines.subList(0, first).stream().mapToDouble(Line::size).max().orElse(0);
        return lines.get(index - 1).size() == largest && lines.get(index).size() < largest;
    }

    /** Right below a heading stands no heading but the title of an entry, and so do the others like it in that section. */
    private static boolean isTitle(int index, Set<Integer> headed, Set<Integer> unknown) {
        int heading = headed.stream()
                .filter(other -> other < index)
                .max(Integer::compare)
                .orElse(index);
        return unknown.contains(heading + 1) && !headed.contains(heading + 1);
    }

    /** Lists below the heading of the skills are groups of them. */
    private boolean isAmongSkills(int index, Set<Integer> headed) {
        return headed.stream()
                .filter(other -> other < index)
                .max(Integer::compare)
                .filter(heading -> known.get(heading) == SectionKind.SKILLS)
                .isPresent();
    }

    /** Below the line stand a few words to a line, up to the next line of the same look. */
    private boolean headsList(int index, Line.Style style) {
        int end = index + 1;
        while (end < lines.size() && !lines.get(end).style().equals(style)) {
            Line line = lines.get(end);
            boolean isWord = Tags.isRow(line.text())
                    || (line.wordCount() <= LONGEST_IN_LIST
                            && !line.text().matches(".*[.:@].*")
                            && Dates.find(line.text()).isEmpty());
            if (!isWord) {
                return false;
            }
            end++;
        }
        boolean isList =
                end - index > 2 || lines.subList(index + 1, end).stream().anyMatch(line -> Tags.isRow(line.text()));
        return isList && end - index <= MOST_IN_LIST;
    }
}
