package dev.metier.search.page;

import dev.metier.contracts.jobs.Salary;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchResults;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param more the address of what follows; absent on the last page
 */
record FindPage(
        String words,
        List<Choice> modes,
        String total,
        List<Line> lines,
        @Nullable String mended,
        @Nullable String mendedUrl,
        @Nullable String more) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** A value that may be chosen. */
    record Choice(String value, String name, boolean isChosen) {}

    /** A posting. */
    record Line(String title, String path, String company, String facts) {}

    static FindPage of(String words, @Nullable WorkMode mode, SearchResults found) {
        String mended = found.hits().isEmpty() ? found.didYouMean() : null;
        return new FindPage(
                words,
                Arrays.stream(WorkMode.values())
                        .map(each -> new Choice(each.name(), name(each), each == mode))
                        .toList(),
                found.total() == 1 ? "1 job" : count(found.total()) + " jobs",
                found.hits().stream().map(FindPage::line).toList(),
                mended,
                mended == null ? null : address(mended, mode, null),
                found.next() == null ? null : address(words, mode, found.next()));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private static Line line(SearchHit hit) {
        String facts = Stream.of(
                        hit.place(),
                        hit.mode() == null ? null : name(hit.mode()),
                        hit.salary() == null ? null : pay(hit.salary()),
                        hit.published() == null
                                ? null
                                : "posted " + DAY.format(hit.published().atOffset(ZoneOffset.UTC)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Line(hit.title(), hit.path(), hit.company(), facts);
    }

    private static String pay(Salary salary) {
        String amount = Stream.of(salary.min(), salary.max())
                .filter(Objects::nonNull)
                .distinct()
                .map(FindPage::count)
                .collect(Collectors.joining(" to "));
        return "%s %s per %s"
                .formatted(amount, salary.currency(), salary.period().name().toLowerCase(Locale.ROOT));
    }

    private static String count(Number number) {
        return NumberFormat.getInstance(Locale.ENGLISH).format(number);
    }

    private static String name(WorkMode mode) {
        return switch (mode) {
            case ON_SITE -> "On site";
            case HYBRID -> "Hybrid";
            case REMOTE -> "Remote";
        };
    }

    private static String address(String words, @Nullable WorkMode mode, @Nullable String after) {
        return "/find?q=" + encode(words)
                + (mode == null ? "" : "&mode=" + mode)
                + (after == null ? "" : "&after=" + encode(after));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
