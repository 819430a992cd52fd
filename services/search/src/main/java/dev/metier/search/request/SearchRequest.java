package dev.metier.search.request;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.search.SearchApi;
import dev.metier.contracts.search.SearchSort;
import dev.metier.contracts.search.SearchType;
import dev.metier.platform.errors.MetierException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was sent, within its bounds.
 *
 * @param chosen values by the name of their filter; only filters that have some
 */
public record SearchRequest(
        String text,
        SearchType type,
        Map<String, List<String>> chosen,
        @Nullable String near,
        int radius,
        @Nullable Integer salaryMin,
        String currency,
        @Nullable LocalDate since,
        @Nullable SearchSort sort,
        List<String> plain) {

    public static final int USUAL_RADIUS = 50;

    public static final int WIDEST = 1_000;
    public static final int MOST_PAY = 100_000_000;
    public static final int LONGEST_VALUE = 200;

    public SearchRequest {
        chosen = new TreeMap<>(chosen);
        plain = List.copyOf(plain);
        require(text.length() <= SearchApi.LONGEST, "q", "must have at most " + SearchApi.LONGEST + " characters");
        require(radius >= 1 && radius <= WIDEST, "radius", "must be 1 to " + WIDEST + " kilometres");
        require(
                salaryMin == null || (salaryMin >= 0 && salaryMin <= MOST_PAY),
                "salaryMin",
                "must be 0 to " + MOST_PAY);
        require(near == null || near.length() <= LONGEST_VALUE, "near", "is too long for the name of a city");
        chosen.forEach((name, values) -> requireFew(name, values, LONGEST_VALUE));
        requireFew("plain", plain, SearchApi.LONGEST);
    }

    /** Text as it is read: without white space around it, and with a blank for each control character. */
    public static String readable(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
    }

    /** Adds the values of a filter; nothing where there are none. */
    public static void choose(Map<String, List<String>> chosen, String name, @Nullable List<String> values) {
        List<String> given = values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
        if (!given.isEmpty()) {
            chosen.put(name, given);
        }
    }

    public static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw refused(field, message);
        }
    }

    static MetierException refused(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "The question is not as it should be; see errors.",
                List.of(new FieldError(field, message)));
    }

    /** Values of a parameter that may be given several times. */
    public static void requireFew(String name, List<String> values, int longest) {
        require(
                values.size() <= SearchApi.MOST_VALUES,
                name,
                "must be given at most " + SearchApi.MOST_VALUES + " times");
        require(
                values.stream().allMatch(value -> value.length() <= longest),
                name,
                "must have at most " + longest + " characters");
    }
}
