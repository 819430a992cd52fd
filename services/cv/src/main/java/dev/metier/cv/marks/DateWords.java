package dev.metier.cv.marks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates as a language writes them, and back. Written are only dates that read back the same; others stay as they are. */
public final class DateWords {

    private static final String MONTH = "\\d{4}-(?:0[1-9]|1[0-2])";

    private final DateTimeFormatter month;
    private final DateTimeFormatter day;

    public DateWords(Locale language) {
        this.month = DateTimeFormatter.ofPattern("LLL uuuu", language);
        this.day = DateTimeFormatter.ofPattern(
                language.getLanguage().equals("de") ? "d. MMM uuuu" : "d MMM uuuu", language);
    }

    /** "2020", "Mar 2020" or "30 Mar 2020", as precise as the date is. */
    public String write(String iso) {
        String words = words(iso.strip());
        return read(words).equals(iso.strip()) ? words : iso.strip();
    }

    private String words(String iso) {
        try {
            if (iso.matches(MONTH)) {
                return month.format(YearMonth.parse(iso));
            }
            return iso.matches(MONTH + "-\\d{2}") ? day.format(LocalDate.parse(iso)) : iso;
        } catch (DateTimeParseException e) {
            return iso; // such as the 31st of February
        }
    }

    /** ISO 8601 of what {@link #write} wrote. */
    public String read(String words) {
        try {
            return YearMonth.parse(words, month).toString();
        } catch (DateTimeParseException e) {
            return readDay(words);
        }
    }

    private String readDay(String words) {
        try {
            return LocalDate.parse(words, day).toString();
        } catch (DateTimeParseException e) {
            return words;
        }
    }
}
