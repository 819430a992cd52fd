package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers and lines that come back at the top or bottom of each page. */
final class RunningText {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:.{0,50}[-–—|•]\\s*)?(?:page|seite|página|pagina|p\\.)?\\s*\\d{1,2}\\s*(?:/|of|von|de|din|sur|di)\\s*\\d{1,2}|(?:page|seite|página|pagina)\\s+\\d{1,2}|[-–—]\\s*\\d{1,2}\\s*[-–—]");
    private static final Pattern LAST_UPDATED =
            Pattern.compile("(?i)(?:last (?:updated|modified)|updated|stand)\\b.{0,30}\\d{4}");

    private RunningText() {}

    static List<List<Segment>> without(List<List<Segment>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Segment> page : pages) {
            double height = bottom(page);
            page.stream()
                    .filter(segment -> isAtEdge(segment, height))
                    .map(RunningText::key)
                    .distinct()
                    .forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        return pages.stream().map(page -> clean(page, seen)).toList();
    }

    private static List<Segment> clean(List<Segment> page, Map<String, Integer> seen) {
        double height = bottom(page);
        return page.stream()
                .filter(segment -> !isAtEdge(segment, height)
                        || !(PAGE_NUMBER.matcher(segment.text().strip()).matches()
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
        return Math.round(segment.y0() / 4) + " " + segment.text().replaceAll(number, "#");
    }
}
