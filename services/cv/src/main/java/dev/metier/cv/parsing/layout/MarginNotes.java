package dev.metier.cv.parsing.layout;

import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.DateRange;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Texts in narrow columns that wrap: a heading, a span of time or a place over several lines is one text. */
final class MarginNotes {

    private static final double PITCH = 1.75;
    private static final int MOST_LINES = 4;
    /** Makes a whole of what breaks off before its year. */
    private static final String SOME_YEAR = " 2000";

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "mil", "int", "biz", "pro", "app", "dev", "xyz", "art", "uk", "eu", "su",
            "cat", "tel", "job", "one", "win", "top", "vip", "fyi", "bio", "law", "med", "inc", "ltd", "llc", "ngo",
            "bar", "bot", "cab", "cam", "dog", "eco", "fan", "fit", "fun", "gmx", "ing", "ink", "lol", "men", "nyc",
            "ovh", "pub", "red", "run", "sap", "ski", "tax", "wed", "wtf", "zip", "moe", "new", "onl", "rip", "bzh",
            "aws", "sky", "web");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private MarginNotes() {}

    /** Lines of a narrow column that are one heading together become one text each. */
    static List<Segment> headings(List<Segment> column, Predicate<String> isHeading) {
        List<Segment> rest = sorted(column);
        List<Segment> notes = new ArrayList<>();
        while (!rest.isEmpty()) {
            Segment note = rest.removeFirst();
            Segment whole = note;
            List<Segment> used = List.of();
            for (int lines = 1; lines < MOST_LINES && lines <= rest.size(); lines++) {
                Segment next = rest.get(lines - 1);
                if (!isBelow(whole, next) || !isAlike(note, next)) {
                    break;
                }
                whole = whole.plus(next, " ");
                if (isHeading.test(whole.text())) {
                    note = whole;
                    used = List.copyOf(rest.subList(0, lines));
                }
            }
            rest.removeAll(used);
            notes.add(note);
        }
        return notes;
    }

    /** The page with wrapped spans of time and places joined where their first line stands. */
    static List<Segment> withoutWraps(List<Segment> page) {
        List<Segment> rest = sorted(page);
        List<Segment> joined = new ArrayList<>();
        while (!rest.isEmpty()) {
            Segment first = rest.removeFirst();
            Segment last = first;
            Optional<Segment> next = goesOn(first, last, rest);
            while (next.isPresent()) {
                last = next.get();
                rest.remove(last);
                first = onFirstLine(first, last);
                next = goesOn(first, last, rest);
            }
            joined.add(first);
        }
        return joined;
    }

    private static Segment onFirstLine(Segment first, Segment second) {
        Segment whole = first.plus(second, between(first, second));
        return new Segment(
                whole.text(),
                first.page(),
                whole.x0(),
                first.y0(),
                whole.x1(),
                first.y1(),
                first.size(),
                first.bold(),
                first.italic(),
                first.bullet(),
                whole.links());
    }

    private static String between(Segment first, Segment second) {
        return isAddress(first) || shareAddress(first, second)
                ? ""
                : second.bullet() && Dates.isDateLike(first.text()) ? " – " : " ";
    }

    /** The line below the last one, if it completes the text that begins in the first. */
    private static Optional<Segment> goesOn(Segment first, Segment last, List<Segment> rest) {
        if (!first.links().isEmpty()) {
            Optional<Segment> other = rest.stream()
                    .filter(next -> isBelow(last, next) && isAligned(last, next) && shareAddress(first, next))
                    .findFirst();
            if (other.isPresent()) {
                return other;
            }
        }
        if (!isOpen(first)) {
            return Optional.empty();
        }
        return rest.stream()
                .filter(next -> isBelow(last, next) && isAligned(last, next))
                .min(Comparator.comparingDouble(Segment::y0))
                .filter(next -> Math.abs(first.size() - next.size()) < 0.5
                        && (first.bold() == next.bold() || (first.turn() > 0 && !next.bold())))
                .filter(next -> isAddress(first)
                        ? next.text()
                                .matches(isCutMail(first.text()) ? "\\.?\\p{L}[\\p{L}.]*" : "[\\p{Ll}\\d][\\w./-]*")
                        : completes(tail(first.text()) + between(first, next) + next.text()));
    }

    /** An address on the web or of mail that breaks off at a hyphen, a stroke or a dot. */
    private static boolean isAddress(Segment segment) {
        boolean isOpen = segment.text().matches("(?:.*\\s)?[\\w.+:-]+(?:[/@][\\w./-]*)?[-/.]")
                && segment.text().matches(".*(?:\\w\\.\\p{L}{2,}/|@|https?:|www\\.).*");
        return isOpen || isCutMail(segment.text());
    }

    /** Mail without its last letters. */
    private static boolean isCutMail(String text) {
        return text.matches("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}?|[\\w.+-]+@[\\w-]{3,}")
                || (text.matches("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,3}") && !isDomain(text));
    }

    /** Whether an address ends with a domain of two letters of a country or one of the common ones of three. */
    private static boolean isDomain(String text) {
        String last = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return DOMAINS.contains(last) || COUNTRIES.contains(last.toUpperCase(Locale.ROOT));
    }

    /** Two parts of one address that both lead to it. */
    private static boolean shareAddress(Segment first, Segment second) {
        return !first.text().contains(" ")
                && !second.text().contains(" ")
                && first.links().stream()
                        .anyMatch(link -> second.links().contains(link)
                                && link.toLowerCase(Locale.ROOT)
                                        .contains((first.text() + second.text()).toLowerCase(Locale.ROOT)));
    }

    /** What stands behind the last bar, dot or bracket. */
    private static String tail(String text) {
        return text.substring(
                        Math.max(Math.max(text.lastIndexOf('|'), text.lastIndexOf('·')), text.lastIndexOf('(')) + 1)
                .strip();
    }

    /** A span of time without its end, or a place that breaks off at a comma. */
    private static boolean isOpen(Segment segment) {
        String whole = segment.text();
        String text = tail(whole);
        if (text.length() > 50 || whole.length() > 110) {
            return false;
        }
        if ((text.endsWith(",") && text.equals(whole)) || isAddress(segment)) {
            return true;
        }
        List<DateRange> dates = Dates.findAll(text);
        boolean isComplete = dates.size() == 1
                && dates.getFirst().isRange()
                && !dates.getFirst().isOpen();
        return !isComplete && (Dates.isDateLike(text) || isRange(text + SOME_YEAR));
    }

    private static boolean completes(String text) {
        if (text.contains(",") && Places.isPlaceLike(text)) {
            return true;
        }
        String open = text.replaceFirst("\\)$", "");
        return isRange(open) || isRange(open + SOME_YEAR);
    }

    private static boolean isRange(String text) {
        List<DateRange> dates = Dates.findAll(text);
        return dates.size() == 1 && Dates.isDateLike(text) && dates.getFirst().isRange();
    }

    private static boolean isBelow(Segment above, Segment below) {
        double pitch = below.y1() - above.y1();
        return above.page() == below.page() && pitch > 0.5 * above.size() && pitch < PITCH * above.size();
    }

    private static boolean isAligned(Segment above, Segment below) {
        return Math.abs(above.x0() - below.x0()) < 3
                || Math.abs(above.x1() - below.x1()) < 3
                || Math.abs(above.middleX() - below.middleX()) < 3;
    }

    private static boolean isAlike(Segment above, Segment below) {
        return Math.abs(above.x0() - below.x0()) < 1.5 * above.size()
                && Math.abs(above.size() - below.size()) < 0.5
                && above.bold() == below.bold();
    }

    private static List<Segment> sorted(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::y0).thenComparingDouble(Segment::x0));
        return sorted;
    }
}
