package dev.metier.ats.fix;

import dev.metier.ats.resume.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tidy form of texts and dates. */
final class Tidy {

    private static final Set<String> NOW = Set.of(
            "present", "current", "now", "today", "ongoing", "to date", "date", "heute", "aujourd'hui", "prezent");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[/.-]\\s*(\\d{1,2})");

    private Tidy() {}

    /** Runs of spaces and tabs become one space; spaces at the ends go; line breaks stay. */
    static String spaces(String text) {
        return text.strip().replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\\r?\\n ?", "\n");
    }

    static boolean meansNow(String text) {
        return NOW.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** ISO 8601 of the same precision; empty where the text leaves a doubt, such as which number is the month. */
    static Optional<String> date(String text) {
        String date = text.strip();
        if (PartialDate.parse(date).isPresent()) {
            return Optional.of(date);
        }
        Matcher named = NAMED_MONTH.matcher(date);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(1).toLowerCase(Locale.ROOT)) + 1;
            return iso(named.group(2), month);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(date);
        if (monthFirst.matches()) {
            return iso(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        return yearFirst.matches() ? iso(yearFirst.group(1), Integer.parseInt(yearFirst.group(2))) : Optional.empty();
    }

    private static Optional<String> iso(String year, int month) {
        String iso = String.format(Locale.ROOT, "%s-%02d", year, month);
        return PartialDate.parse(iso).isPresent() ? Optional.of(iso) : Optional.empty();
    }
}
