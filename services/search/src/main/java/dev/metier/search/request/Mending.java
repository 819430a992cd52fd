package dev.metier.search.request;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends slips: a word that occurs nowhere becomes the nearest one that does.
 *
 * @param occurs whether a word is in any document that may be seen now
 * @param alike what is known that begins nearly as a word does, the best first; it may be a moment old
 */
public record Mending(Predicate<String> occurs, Function<String, List<String>> alike) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** The text with its slips mended; null where there is nothing to mend. */
    public @Nullable String of(String text) {
        String mended = WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mended(found)));
        return mended.equals(text) ? null : mended;
    }

    private String mended(MatchResult found) {
        String word = found.group();
        return Slips.allowed(word) == 0 || occurs.test(word) ? word : nearest(word);
    }

    private String nearest(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return alike.apply(typed).stream()
                .flatMap(Mending::words)
                .filter(known -> Slips.between(word, known) <= Slips.allowed(word))
                .distinct()
                .sorted(Comparator.comparingInt(known -> Slips.between(word, known)))
                .filter(occurs)
                .findFirst()
                .orElse(typed);
    }

    /** The words of a text, in small letters. */
    public static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }
}
