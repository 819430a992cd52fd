package dev.metier.ats.resume;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something lasted, as the CV writes it.
 *
 * @param pointer of the entry, for example {@code /work/0}
 */
public record Period(
        String pointer, @Nullable String start, @Nullable String end) {

    private static final int MONTHS_OF_A_YEAR_ALONE = 6;

    /** What is wrong with it, in words; empty where nothing is. */
    public Optional<String> fault(@Nullable LocalDate today) {
        Optional<PartialDate> from = PartialDate.parse(start);
        Optional<PartialDate> to = PartialDate.parse(end);
        if (start == null || start.isBlank()) {
            return Optional.of("has no start date");
        }
        if (from.isEmpty()) {
            return Optional.of("starts at '" + start + "', which is not a date such as 2024-05");
        }
        if (end != null && !end.isBlank() && to.isEmpty()) {
            return Optional.of("ends at '" + end + "', which is not a date such as 2024-05");
        }
        if (to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
            return Optional.of("ends before it starts");
        }
        if (today != null && from.get().earliest().isAfter(today)) {
            return Optional.of("starts after " + today);
        }
        return Optional.empty();
    }

    /** Months of all periods together, overlaps counted once; a period without an end lasts until {@code today}. */
    static int monthsTogether(List<Period> periods, @Nullable LocalDate today) {
        int months = 0;
        long coveredUntil = Long.MIN_VALUE;
        for (Span span : spans(periods, today)) {
            long from = Math.max(span.from(), coveredUntil);
            months += (int) Math.max(0, span.until() - from);
            coveredUntil = Math.max(coveredUntil, span.until());
        }
        return months;
    }

    private static List<Span> spans(List<Period> periods, @Nullable LocalDate today) {
        return periods.stream()
                .flatMap(period -> period.span(today).stream())
                .sorted(Comparator.comparingLong(Span::from).thenComparingLong(Span::until))
                .toList();
    }

    private Optional<Span> span(@Nullable LocalDate today) {
        Optional<PartialDate> from = PartialDate.parse(start);
        if (from.isEmpty() || fault(today).isPresent()) {
            return Optional.empty();
        }
        Optional<PartialDate> until = PartialDate.parse(end).or(() -> month(today));
        return until.map(last -> between(from.get(), last));
    }

    private static Optional<PartialDate> month(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(date -> new PartialDate(date.getYear(), date.getMonthValue(), null));
    }

    private static Span between(PartialDate from, PartialDate until) {
        long first = index(from);
        if (from.isYearOnly() && until.isYearOnly() && from.year() == until.year()) {
            return new Span(first, first + MONTHS_OF_A_YEAR_ALONE);
        }
        return new Span(first, Math.max(first + 1, index(until) + (until.isYearOnly() ? 0 : 1)));
    }

    private static long index(PartialDate date) {
        return date.counted().getYear() * 12L + date.counted().getMonthValue();
    }

    /** Months since year 0, {@code until} excluded. */
    private record Span(long from, long until) {}
}
