package dev.metier.cv.parsing.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand with dates, by kind. */
final class DateVocabulary {

    private static final Map<String, List<String>> WORDS = words();

    private DateVocabulary() {}

    /** One of the words of the kinds, the longest that fits. */
    static String pattern(String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> WORDS.getOrDefault(kind, List.of()).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        Vocabulary.byKind(
                "dates",
                (kind, word) ->
                        words.computeIfAbsent(kind, any -> new ArrayList<>()).add(word));
        return words;
    }
}
