package dev.metier.ats.fix;

import dev.metier.ats.resume.Folded;
import dev.metier.ats.resume.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the forms that people write, in English, German, French, Spanish and Romanian. */
final class Dates {

    private static final Set<String> NOW = Set.of(
            "present",
            "current",
            "currently",
            "now",
            "today",
            "ongoing",
            "to date",
            "date",
            "heute",
            "aktuell",
            "jetzt",
            "laufend",
            "aujourd'hui",
            "present day",
            "actuel",
            "a ce jour",
            "actual",
            "actualidad",
            "actualmente",
            "hoy",
            "prezent",
            "in prezent");
    /** The names of each month, folded; the beginning of a name is enough. */
    private static final List<String> MONTHS = List.of(
            "january januar janner janvier enero ianuarie",
            "february februar feber fevrier febrero februarie",
            "march marz mrz mars marzo martie",
            "april avril abril aprilie",
            "may mai mayo",
            "june juni juin junio iunie",
            "july juli juillet julio iulie",
            "august aout agosto",
            "september septembre septiembre setiembre septembrie",
            "october oktober octobre octubre octombrie",
            "november novembre noviembre noiembrie",
            "december dezember decembre diciembre decembrie");

    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,10})\\.?,? (?:de )?(\\d{4})");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(\\p{L}{3,10})\\.? (\\d{1,2}), (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{1,2}))?");
    /** With points the day comes first everywhere; with strokes it does not. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");

    private Dates() {}

    static boolean meansNow(String text) {
        return NOW.contains(Folded.of(Tidy.line(text)).replace('’', '\''));
    }

    /** ISO 8601 of the same precision; empty where the text leaves a doubt, such as which number is the month. */
    static Optional<String> iso(String text) {
        String date = Tidy.line(text);
        if (PartialDate.parse(date).isPresent()) {
            return Optional.of(date);
        }
        Matcher named = NAMED_MONTH.matcher(date);
        if (named.matches()) {
            return iso(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher american = MONTH_DAY_YEAR.matcher(date);
        if (american.matches()) {
            return iso(american.group(3), month(american.group(1)), american.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(date);
        if (monthFirst.matches()) {
            return iso(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)), null);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return iso(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        return dayFirst.matches()
                ? iso(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1))
                : Optional.empty();
    }

    /** 0 where it is no month, or could be two. */
    private static int month(String name) {
        String beginning = " " + Folded.of(name);
        int month = 0;
        for (int i = 0; i < MONTHS.size(); i++) {
            if ((" " + MONTHS.get(i)).contains(beginning)) {
                month = month == 0 ? i + 1 : MONTHS.size() + 1;
            }
        }
        return month > MONTHS.size() ? 0 : month;
    }

    private static Optional<String> iso(String year, int month, @Nullable String day) {
        String iso = day == null
                ? String.format(Locale.ROOT, "%s-%02d", year, month)
                : String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
        return PartialDate.parse(iso).isPresent() ? Optional.of(iso) : Optional.empty();
    }
}
