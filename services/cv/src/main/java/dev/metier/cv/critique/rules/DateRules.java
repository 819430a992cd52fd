package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Entry.Section;
import dev.metier.cv.critique.text.PartialDate;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single dates: there, readable, possible. */
final class DateRules {

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("dates.missing", DateRules::missing),
                new Rule("dates.form", DateRules::form),
                new Rule("dates.end-before-start", DateRules::endBeforeStart),
                new Rule("dates.future", DateRules::future),
                new Rule("dates.month-missing", DateRules::monthMissing));
    }

    private static void missing(ReadCv cv, Findings findings) {
        for (Entry role : cv.work()) {
            if (isBlank(role.startDate())) {
                findings.at(role.pointer() + "/startDate", "Since when? Add the month and the year.");
            }
        }
    }

    private static boolean isBlank(@Nullable String date) {
        return date == null || date.isBlank();
    }

    private static void form(ReadCv cv, Findings findings) {
        for (Entry entry : cv.entries()) {
            form(cv, entry.pointer() + "/startDate", entry.startDate(), findings);
            form(cv, entry.pointer() + "/endDate", entry.endDate(), findings);
        }
    }

    private static void form(ReadCv cv, String pointer, @Nullable String date, Findings findings) {
        if (date == null || date.isBlank() || PartialDate.parse(date).isPresent()) {
            return;
        }
        if (pointer.endsWith("/endDate") && WrittenDate.meansNow(date, cv.words())) {
            findings.at(
                    pointer,
                    "What goes on has no end date; the document writes \"present\" itself.",
                    Patches.remove(pointer, date));
            return;
        }
        Optional<String> iso = WrittenDate.iso(date, cv.words());
        if (iso.isPresent()) {
            findings.at(pointer, "Programs read it as " + iso.get() + ".", Patches.replace(pointer, date, iso.get()));
            return;
        }
        findings.at(pointer, "\"" + date + "\" is not a date that programs read. Write it as 2024-05.");
    }

    private static void endBeforeStart(ReadCv cv, Findings findings) {
        for (Entry entry : cv.entries()) {
            Optional<PartialDate> start = entry.start();
            Optional<PartialDate> end = entry.end();
            if (start.isPresent()
                    && end.isPresent()
                    && end.get().latest().isBefore(start.get().earliest())) {
                findings.at(
                        entry.pointer() + "/endDate",
                        "This ends (" + entry.endDate() + ") before it starts (" + entry.startDate() + ").");
            }
        }
    }

    private static void future(ReadCv cv, Findings findings) {
        LocalDate today = cv.today();
        if (today == null) {
            return;
        }
        for (Entry entry : cv.entries()) {
            boolean role = entry.section() != Section.EDUCATION;
            if (role
                    && entry.start()
                            .filter(start -> start.earliest().isAfter(today))
                            .isPresent()) {
                findings.at(entry.pointer() + "/startDate", "This starts after " + today + ".");
            }
            if (entry.end()
                            .filter(end -> end.earliest().isAfter(today.plusYears(role ? 0 : 8)))
                            .isPresent()
                    && entry.start()
                            .filter(start -> start.earliest().isAfter(today))
                            .isEmpty()) {
                findings.at(
                        entry.pointer() + "/endDate", "This ends after " + today + ". What goes on has no end date.");
            }
        }
    }

    private static void monthMissing(ReadCv cv, Findings findings) {
        List<Entry> roles = cv.work();
        long withMonths = roles.stream()
                .filter(role ->
                        role.start().filter(start -> !start.isYearOnly()).isPresent())
                .count();
        for (Entry role : roles) {
            Optional<PartialDate> start = role.start();
            if (withMonths == 0 || start.filter(PartialDate::isYearOnly).isEmpty()) {
                continue;
            }
            findings.at(
                    role.pointer() + "/startDate",
                    "Other roles name the month. Add it here and wherever else it is missing.");
            return;
        }
    }
}
