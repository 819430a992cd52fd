package dev.metier.cv.parsing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates and ranges of dates in the forms that people use. */
public final class Dates {

    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    /** A Hebrew preposition is one with its month. */
    private static final String MONTH = "(?:ב?" + Months.PATTERN + ")";

    private static final String SEASON = DateVocabulary.pattern("season");
    private static final String DATE = "(?:"
            + YEAR + "[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])"
            + "|(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]" + YEAR
            + "|" + YEAR + "[-/.](?:0[1-9]|1[0-2])(?!\\d)"
            + "|" + YEAR + "[-/.]" + MONTH + "(?![\\p{L}\\d])"
            + "|(?:0?[1-9]|1[0-2])\\s?[-/.]\\s?" + YEAR
            + "|(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?)?" + MONTH
            + "\\.?,?\\s*(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?\\s+)?(?:del?\\s+)?" + YEAR
            + "|" + MONTH + "\\.?\\s*['’]\\d\\d"
            + "|" + SEASON + "\\s+(?:of\\s+|de\\s+|del\\s+|['’])?" + YEAR
            + "|" + SEASON + "\\s+['’]\\d\\d"
            + "|" + YEAR + "\\s+q[1-4]"
            + "|" + YEAR + ")(?:\\s?(?:г|р|год|року|года)\\.?(?![\\p{L}\\d]))?";
    private static final String OPEN = DateVocabulary.pattern("open");
    private static final String TO = "\\s*(?:[-–—−‐‑~→\u00ad]{1,2}|\\b" + DateVocabulary.pattern("to") + "\\b)\\s*";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** "Jan – Mar 2020": the first month borrows the year. */
    private static final Pattern SHARED_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(?<m1>" + MONTH + ")\\.?" + TO + "(?<d2>" + MONTH + "\\.?,?\\s*(?<y>" + YEAR + "))(?!\\d)",
            FLAGS);

    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:(?<from>" + DateVocabulary.pattern("since", "from") + ")\\s+)?(?<d1>"
                    + DATE + ")(?:" + TO + "(?<d2>" + DATE + "|" + OPEN
                    + "|(?<short>\\d\\d)(?![\\d./-]))|(?<tail>\\s*[-–—]\\s*)(?=$|\\)|[|,]))?(?![\\p{L}\\d])",
            FLAGS);
    private static final Pattern SINCE = Pattern.compile(DateVocabulary.pattern("since"), FLAGS);
    private static final Pattern REST = Pattern.compile(
            "(?i)[\\s,;:|()\\[\\]•·–—-]*(?:\\(?\\d+\\s*(?:years?|yrs?|months?|mos?|mois|ans?|jahre?|monate?|años?|meses|luni|ani)\\.?\\)?[\\s,]*){0,2}[\\s,;:|()\\[\\]•·–—-]*");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\(?(?:\\d+\\+?\\s*(?:years?|yrs?|months?|mos?|mois|ans?|jahre?|monate?|años?|meses|luni|ani)\\.?[\\s,]*){1,2}\\)?");

    /** A date that begins right behind the last letter of a word, as cells do that lost what parted them. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{Ll})])(?=(?:" + Months.CAPITALIZED + "\\.?\\s+" + YEAR
                    + "|" + Months.LONG + "\\s+" + YEAR + "|" + YEAR + "(?:[-/.](?:0[1-9]|1[0-2]))?\\s*(?:[-–—]|$)"
                    + "|(?:0[1-9]|1[0-2])[/.]" + YEAR + "))|(?<=\\b" + YEAR
                    + ")(?=\\d{1,2} (?:years?|yrs?|months?|mos?)\\b)");

    private Dates() {}

    /** Where a date begins that is grown together with the word before it. */
    public static OptionalInt glued(String text) {
        Matcher glued = GLUED.matcher(text);
        return glued.find() ? OptionalInt.of(glued.start()) : OptionalInt.empty();
    }

    /** The first range (or single date) in the text. */
    public static Optional<DateRange> find(String text) {
        List<DateRange> all = findAll(text);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    public static List<DateRange> findAll(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<DateRange> ranges = new ArrayList<>();
        Matcher shared = SHARED_YEAR.matcher(text);
        int from = 0;
        if (shared.find()) {
            String start = iso(shared.group("m1") + " " + shared.group("y"));
            ranges.add(new DateRange(start, iso(shared.group("d2")), false, true, shared.start(), shared.end()));
            from = shared.end();
        }
        Matcher matcher = RANGE.matcher(text);
        while (from <= text.length() && matcher.find(from)) {
            ranges.add(range(matcher));
            from = matcher.end();
        }
        return ranges;
    }

    /** Whether a text says dates or a length of time and nothing else. */
    public static boolean isDateLike(String text) {
        if (DURATION.matcher(text.strip()).matches() || Months.isMonth(text.strip())) {
            return true;
        }
        List<DateRange> ranges = findAll(text);
        if (ranges.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(text);
        for (DateRange range : ranges.reversed()) {
            rest.delete(range.from(), range.to());
        }
        return REST.matcher(rest).matches();
    }

    private static DateRange range(Matcher matcher) {
        String first = iso(matcher.group("d1"));
        String second = matcher.group("d2");
        if (second == null) {
            boolean isOpen = matcher.group("tail") != null || isSince(matcher.group("from"));
            return new DateRange(first, null, isOpen, isOpen, matcher.start(), matcher.end());
        }
        String shortYear = matcher.group("short");
        if (shortYear != null) {
            String year = first == null ? "20" : first.substring(0, 2);
            return new DateRange(first, year + shortYear, false, true, matcher.start(), matcher.end());
        }
        String end = iso(second);
        return new DateRange(first, end, end == null, true, matcher.start(), matcher.end());
    }

    private static boolean isSince(@Nullable String word) {
        return word != null && SINCE.matcher(word).matches();
    }

    /** ISO 8601 of one date at the precision it has; null for "present". */
    static @Nullable String iso(String date) {
        return IsoDate.of(date);
    }
}
