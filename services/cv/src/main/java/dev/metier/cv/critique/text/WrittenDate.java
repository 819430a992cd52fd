package dev.metier.cv.critique.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them. */
public final class WrittenDate {

    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[./-]((?:19|20)\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d{2})[./-](0?[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private WrittenDate() {}

    public static boolean meansNow(String text, Vocabulary words) {
        return words.is(WordList.PRESENT, text.strip()).isPresent();
    }

    /** The date in the form {@code 2024-05} where month and year are plain; days stay what they are: ambiguous. */
    public static Optional<String> iso(String text, Vocabulary words) {
        Matcher numbers = MONTH_YEAR.matcher(text.strip());
        if (numbers.matches()) {
            return Optional.of(numbers.group(2) + "-" + twoDigits(numbers.group(1)));
        }
        Matcher reversed = YEAR_MONTH.matcher(text.strip());
        if (reversed.matches()) {
            return Optional.of(reversed.group(1) + "-" + twoDigits(reversed.group(2)));
        }
        List<Token> tokens = Token.of(text);
        if (tokens.size() == 2 && YEAR.matcher(tokens.getLast().word()).matches()) {
            return words.at(WordList.MONTHS, tokens, 0)
                    .map(month -> tokens.getLast().word() + "-" + month.phrase().instead());
        }
        return Optional.empty();
    }

    private static String twoDigits(String month) {
        return month.length() == 1 ? "0" + month : month;
    }
}
