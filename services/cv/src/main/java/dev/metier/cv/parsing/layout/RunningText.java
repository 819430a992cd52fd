package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.PageNumber;
import dev.metier.cv.parsing.document.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers and lines that come back at the top or bottom of each page. */
final class RunningText {

    private static final Pattern LAST_UPDATED =
            Pattern.compile("(?i)(?:last (?:updated|modified)|updated|stand)\\b.{0,30}\\d{4}");

    private RunningText() {}

    static List<List<Segment>> without(List<List<Segment>> pages) {
        Map<String, Integer> seen = atEdges(pages);
        return pages.stream().map(page -> clean(page, seen)).toList();
    }

    /** Whether words come back at the top or bottom of pages, page numbers aside. */
    static boolean hasWords(List<List<Segment>> pages) {
        Map<String, Integer> seen = atEdges(pages);
        return pages.stream()
                .flatMap(page -> page.stream().filter(segment -> isAtEdge(segment, bottom(page))))
                .anyMatch(
                        segment -> seen.getOrDefault(key(segment), 0) > 1 && PageNumber.hasWordsBeside(segment.text()));
    }

    /** On how many pages each text stands at the same place. */
    private static Map<String, Integer> atEdges(List<List<Segment>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Segment> page : pages) {
            double height = bottom(page);
            page.stream()
                    .filter(segment -> isAtEdge(segment, height))
                    .map(RunningText::key)
                    .distinct()
                    .forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        return seen;
    }

    private static List<Segment> clean(List<Segment> page, Map<String, Integer> seen) {
        double height = bottom(page);
        return page.stream()
                .filter(segment -> !isAtEdge(segment, height)
                        || !(PageNumber.isNumber(segment.text().strip())
                                || LAST_UPDATED.matcher(segment.text().strip()).matches()
                                || (segment.page() > 1 && seen.getOrDefault(key(segment), 0) > 1)))
                .toList();
    }

    private static double bottom(List<Segment> page) {
        return page.stream().mapToDouble(Segment::y1).max().orElse(0);
    }

    private static boolean isAtEdge(Segment segment, double bottom) {
        return segment.y0() < 60 || segment.y1() > bottom - 30;
    }

    private static String key(Segment segment) {
        String number = "(?<!\\d)" + segment.page() + "(?!\\d)";
        return Math.round(segment.y0() / 4) + " "
                + PageNumber.without(segment.text()).replaceAll(number, "#");
    }
}
