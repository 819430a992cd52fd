package dev.metier.cv.critique.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date of the precision that is known. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public static Optional<PartialDate> parse(@Nullable String text) {
        Matcher iso = ISO.matcher(text == null ? "" : text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        try {
            return date.earliest().isAfter(date.latest()) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public boolean isYearOnly() {
        return month == null;
    }

    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate latest() {
        if (day != null) {
            return earliest();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }
}
