package dev.metier.cv.parsing.words;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns one written date into ISO 8601 at the precision it has. */
final class IsoDate {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{2})(?:[-/.](\\d{2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern DAY = Pattern.compile(
            "^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+\\D|\\p{L}\\.?,?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:del?\\s+)?\\d{4}");
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
            // whether day or month comes first is a matter of country, except between full stops
            int first = Integer.parseInt(dayFirst.group(1));
            int second = Integer.parseInt(dayFirst.group(3));
            boolean isDayFirst = first > 12 || (dayFirst.group(2).equals(".") && second <= 12);
            int month = isDayFirst ? second : second > 12 ? first : 0;
            return month == 0 ? dayFirst.group(4) : day(dayFirst.group(4), month, isDayFirst ? first : second);
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
        if (found == null || month == 0) {
            return found;
        }
        Matcher day = DAY.matcher(date.strip());
        return day.find()
                ? day(found, month, Integer.parseInt(day.group(1) == null ? day.group(2) : day.group(1)))
                : "%s-%02d".formatted(found, month);
    }

    /** Without the day where the month has no such day. */
    private static String day(String year, int month, int day) {
        String yearMonth = "%s-%02d".formatted(year, month);
        return day > 0 && YearMonth.parse(yearMonth).isValidDay(day) ? "%s-%02d".formatted(yearMonth, day) : yearMonth;
    }
}
