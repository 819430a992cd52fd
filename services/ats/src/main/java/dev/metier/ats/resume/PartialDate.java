package dev.metier.ats.resume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date of the precision that is known: a year, a month or a day. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("([12]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int MIDDLE_OF_YEAR = 7;

    /** Empty where the text is not {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd} or no such day exists. */
    public static Optional<PartialDate> parse(@Nullable String text) {
        Matcher iso = ISO.matcher(text == null ? "" : text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        return date.exists() ? Optional.of(date) : Optional.empty();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private boolean exists() {
        try {
            latest();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** The month that it counts as; a year alone counts from its middle. */
    YearMonth counted() {
        return YearMonth.of(year, month == null ? MIDDLE_OF_YEAR : month);
    }

    boolean isYearOnly() {
        return month == null;
    }
}
