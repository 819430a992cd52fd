package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.PatchOperation;
import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Entry.Section;
import dev.metier.cv.critique.text.PartialDate;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dates beside one another: gaps, overlaps, order, one form for all. */
final class TimelineRules {

    private static final int LONGEST_GAP = 6;
    private static final int LONGEST_OVERLAP = 3;

    private TimelineRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("dates.gap", TimelineRules::gaps),
                new Rule("dates.overlap", TimelineRules::overlaps),
                new Rule("dates.order", TimelineRules::order),
                new Rule("dates.mixed-form", TimelineRules::mixed));
    }

    private record Period(Entry entry, LocalDate from, LocalDate until) {}

    private static List<Period> periods(ReadCv cv) {
        List<Period> periods = new ArrayList<>();
        for (Entry entry : cv.entries()) {
            Optional<PartialDate> start = entry.start();
            Optional<LocalDate> until = entry.end().map(PartialDate::latest);
            if (ReadCv.goesOn(entry) && entry.section() != Section.PROJECT) {
                until = Optional.ofNullable(cv.today());
            }
            if (start.isPresent()
                    && until.isPresent()
                    && !until.get().isBefore(start.get().earliest())) {
                periods.add(new Period(entry, start.get().earliest(), until.get()));
            }
        }
        periods.sort(Comparator.comparing(Period::from).thenComparing(Period::until));
        return periods;
    }

    private static void gaps(ReadCv cv, Findings findings) {
        LocalDate covered = null;
        boolean anyRole = false;
        for (Period period : periods(cv)) {
            if (covered != null
                    && anyRole
                    && period.entry().isWork()
                    && ChronoUnit.MONTHS.between(covered, period.from()) > LONGEST_GAP) {
                findings.at(
                        period.entry().pointer() + "/startDate",
                        "Nothing stands there between " + month(covered) + " and " + month(period.from())
                                + ". Studies, care, travel or own work would fill it; a line is enough.");
            }
            anyRole |= period.entry().isWork();
            covered = covered == null || period.until().isAfter(covered) ? period.until() : covered;
        }
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static void overlaps(ReadCv cv, Findings findings) {
        List<Period> roles = periods(cv).stream()
                .filter(period -> period.entry().isWork() && isExact(period.entry()) && isFullTime(cv, period.entry()))
                .toList();
        for (int i = 1; i < roles.size(); i++) {
            Period one = roles.get(i - 1);
            Period next = roles.get(i);
            boolean same = String.valueOf(one.entry().organization())
                    .equalsIgnoreCase(String.valueOf(next.entry().organization()));
            LocalDate end = one.until().isBefore(next.until()) ? one.until() : next.until();
            long months = ChronoUnit.MONTHS.between(next.from(), end);
            if (!same && months > LONGEST_OVERLAP) {
                findings.at(
                        next.entry().pointer() + "/startDate",
                        "This overlaps with another role by " + months
                                + " months. If one of them was part-time, say so; else look at the dates again.");
            }
        }
    }

    private static boolean isExact(Entry entry) {
        return entry.start().filter(date -> !date.isYearOnly()).isPresent()
                && (ReadCv.goesOn(entry)
                        || entry.end().filter(date -> !date.isYearOnly()).isPresent());
    }

    private static boolean isFullTime(ReadCv cv, Entry entry) {
        String words = entry.title() + " " + entry.organization();
        return cv.words().in(WordList.PART_TIME, Token.of(words)).isEmpty();
    }

    private static void order(ReadCv cv, Findings findings) {
        List<Entry> roles = cv.work();
        boolean dated = roles.stream().allMatch(role -> role.start().isPresent());
        if (!dated) {
            return;
        }
        for (int i = 1; i < roles.size(); i++) {
            if (isLater(roles.get(i), roles.get(i - 1))) {
                findings.at(roles.get(i).pointer(), "Put the latest role first.", moves(roles));
                return;
            }
        }
    }

    /** By the end, the latest first, then by the start; a role that goes on ends last. */
    private static boolean isLater(Entry one, Entry other) {
        return begin(one).isAfter(begin(other).plusMonths(1)) && !end(one).isBefore(end(other));
    }

    private static LocalDate begin(Entry entry) {
        return entry.start().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate end(Entry entry) {
        return ReadCv.goesOn(entry)
                ? LocalDate.MAX
                : entry.end().map(PartialDate::latest).orElse(LocalDate.MIN);
    }

    private static List<PatchOperation> moves(List<Entry> roles) {
        List<Entry> sorted = new ArrayList<>(roles);
        sorted.sort(Comparator.comparing(TimelineRules::end)
                .thenComparing(TimelineRules::begin)
                .reversed());
        List<Entry> now = new ArrayList<>(roles);
        List<PatchOperation> operations = new ArrayList<>();
        operations.add(
                Patches.operation("test", "/work/0/startDate", roles.getFirst().startDate()));
        for (int i = 0; i < sorted.size(); i++) {
            int from = now.indexOf(sorted.get(i));
            if (from != i) {
                operations.add(Patches.move("/work/" + from, "/work/" + i));
                now.add(i, now.remove(from));
            }
        }
        return operations;
    }

    private static void mixed(ReadCv cv, Findings findings) {
        for (Entry role : cv.work()) {
            Optional<PartialDate> start = role.start();
            Optional<PartialDate> end = role.end();
            if (start.isPresent()
                    && end.isPresent()
                    && start.get().isYearOnly() != end.get().isYearOnly()) {
                findings.at(
                        role.pointer() + (end.get().isYearOnly() ? "/endDate" : "/startDate"),
                        "One of the two dates names the month and the other does not. Add the month.");
            }
        }
    }
}
