package dev.metier.search.question;

import dev.metier.contracts.jobs.Salary.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what hits should pay at least: {@code over 60k}, {@code ab 50.000 €}, {@code from 25 EUR per hour}. */
final class PayWords {

    private static final Set<String> AT_LEAST = Set.of(
            "over",
            "above",
            "from",
            "least",
            "min",
            "minimum",
            "ab",
            "über",
            "ueber",
            "mindestens",
            "peste",
            "desde",
            "dès");
    private static final Map<String, String> CURRENCIES =
            Map.of("€", "EUR", "euro", "EUR", "euros", "EUR", "$", "USD", "£", "GBP", "lei", "RON", "dollars", "USD");
    private static final Map<String, Period> PERIODS = Map.ofEntries(
            Map.entry("year", Period.YEAR),
            Map.entry("jahr", Period.YEAR),
            Map.entry("annum", Period.YEAR),
            Map.entry("an", Period.YEAR),
            Map.entry("month", Period.MONTH),
            Map.entry("monat", Period.MONTH),
            Map.entry("mois", Period.MONTH),
            Map.entry("lună", Period.MONTH),
            Map.entry("week", Period.WEEK),
            Map.entry("woche", Period.WEEK),
            Map.entry("day", Period.DAY),
            Map.entry("tag", Period.DAY),
            Map.entry("hour", Period.HOUR),
            Map.entry("stunde", Period.HOUR),
            Map.entry("heure", Period.HOUR));
    private static final Set<String> BEFORE_PERIODS = Set.of("per", "a", "an", "pro", "im", "par", "pe", "the");

    /** Every part is a run of other characters than the next, so that nothing is tried twice. */
    private static final Pattern AMOUNT = Pattern.compile(
            "([€$£]?)(\\d{1,9}(?:[.,]\\d{3}){0,2})(k?)([€$£]?|eur|usd|gbp|chf|ron)", Pattern.CASE_INSENSITIVE);

    /** Less is no pay of anybody: {@code over 5 years}. */
    private static final int LEAST_WITHOUT_CURRENCY = 1_000;

    /**
     * What is paid at least.
     *
     * @param tokens how many of them say so
     */
    record Pay(BigDecimal amount, String currency, Period period, int tokens) {}

    private PayWords() {}

    /** Reads from one token on; nothing where they say something else. */
    static Optional<Pay> read(List<Token> tokens, int from) {
        int at = from;
        boolean isNamed = AT_LEAST.contains(word(tokens, at));
        if (word(tokens, at).equals("at") && word(tokens, at + 1).equals("least")) {
            isNamed = true;
            at++;
        }
        at += isNamed ? 1 : 0;
        String before = currency(word(tokens, at));
        at += before == null ? 0 : 1;
        Matcher amount = AMOUNT.matcher(word(tokens, at));
        if (!amount.matches()) {
            return Optional.empty();
        }
        at++;
        String said = first(before, currency(amount.group(1)), currency(amount.group(4)));
        if (said == null) {
            said = currency(word(tokens, at));
            at += said == null ? 0 : 1;
        }
        BigDecimal value = new BigDecimal(amount.group(2).replaceAll("[.,]", ""));
        boolean isThousands = !amount.group(3).isEmpty();
        if (!isNamed && said == null && !isThousands) {
            return Optional.empty();
        }
        value = isThousands ? value.multiply(BigDecimal.valueOf(1_000)) : value;
        if (said == null && value.intValue() < LEAST_WITHOUT_CURRENCY) {
            return Optional.empty();
        }
        int ends = at + (BEFORE_PERIODS.contains(word(tokens, at)) ? 1 : 0);
        Period period = PERIODS.get(word(tokens, ends));
        return Optional.of(new Pay(
                value,
                said == null ? "EUR" : said,
                period == null ? Period.YEAR : period,
                (period == null ? at : ends + 1) - from));
    }

    private static @Nullable String currency(String word) {
        return word.matches("(?i)eur|usd|gbp|chf|ron|pln|sek") ? word.toUpperCase(Locale.ROOT) : CURRENCIES.get(word);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String word(List<Token> tokens, int index) {
        if (index >= tokens.size()
                || tokens.get(index).isPhrase()
                || tokens.get(index).isExcluded()) {
            return "";
        }
        return tokens.get(index).text().toLowerCase(Locale.ROOT);
    }
}
