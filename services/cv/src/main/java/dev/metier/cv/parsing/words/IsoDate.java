package dev.metier.cv.parsing.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns one written date into ISO 8601 at the precision it has. */
final class IsoDate {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{2})(?:[-/.](\\d{2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)$");

    private IsoDate() {}

    static @Nullable String of(String date) {
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return yearFirst.group(1) + "-" + yearFirst.group(2)
                    + (yearFirst.group(3) == null ? "" : "-" + yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            // whether day or month comes first is a matter of country, so only a sure month is kept
            int first = Integer.parseInt(dayFirst.group(1));
            int second = Integer.parseInt(dayFirst.group(2));
            int month = first > 12 ? second : second > 12 ? first : 0;
            return month == 0 ? dayFirst.group(3) : "%s-%02d".formatted(dayFirst.group(3), month);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(date);
        if (monthFirst.matches()) {
            return "%s-%02d".formatted(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        }
        return written(date);
    }

    private static @Nullable String written(String date) {
        Matcher year = YEAR.matcher(date);
        Matcher shortYear = SHORT_YEAR.matcher(date.strip());
        String found = year.find() ? year.group() : shortYear.find() ? "20" + shortYear.group(1) : null;
        int month = Months.first(date);
        return found == null || month == 0 ? found : "%s-%02d".formatted(found, month);
    }
}
