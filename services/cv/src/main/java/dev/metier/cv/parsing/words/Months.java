package dev.metier.cv.parsing.words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of months as people shorten them, and in full and in short as each language has them. */
final class Months {

    private static final List<String> NAMES = List.of(
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro ianuarie ian januari styczeń stycznia sty",
            "february feb februar februari février févr fév fevrier febrero febbraio fevereiro fev februarie luty lutego",
            "march mar märz maerz mrz mars marzo março martie mart maart mrt marzec marca",
            "april apr avril avr abril abr aprile aprilie kwiecień kwietnia kwi",
            "may mai mayo maggio mag maio mei maj maja",
            "june jun juni juin junio giugno giu junho iunie iun czerwiec czerwca cze",
            "july jul juli juillet juil julio luglio lug julho iulie iul lipiec lipca lip",
            "august aug août aout agosto ago augustus sierpień sierpnia sie",
            "september sep sept septembre septiembre setiembre settembre set setembro septembrie wrzesień września wrz",
            "october oct oktober okt octobre octubre ottobre ott outubro out octombrie październik października paź",
            "november nov novembre noviembre novembro noiembrie noi listopad listopada lis",
            "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro decembrie grudzień grudnia gru");
    /** Arab countries have names of their own for the months. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "ro", "nl", "pl", "el", "ru", "uk", "he", "ar", "ar-SY", "ar-DZ");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> NUMBERS = numbers();
    static final String PATTERN = byFirstLetter() + "(?!\\p{L})";
    /** Names that begin with a capital. */
    static final String CAPITALIZED = NUMBERS.keySet().stream()
            .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
            .sorted(Comparator.reverseOrder())
            .collect(Collectors.joining("|", "(?:", ")"));
    /** Names so long that hardly another word ends in one. */
    static final String LONG = NUMBERS.keySet().stream()
            .filter(name -> name.length() > 4)
            .sorted(Comparator.reverseOrder())
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern MONTH =
            Pattern.compile("(?<![\\p{L}&&[^ב]])" + PATTERN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Months() {}

    /** Number of the first month named in the text, 0 where none is. */
    static int first(String text) {
        Matcher matcher = MONTH.matcher(text);
        return matcher.find() ? NUMBERS.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), 0) : 0;
    }

    static boolean isMonth(String text) {
        return NUMBERS.containsKey(text.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
    }

    /** One alternative for each first letter, so that hundreds of names are not tried at every place of a text. */
    private static String byFirstLetter() {
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
        Map<String, String> rests = NUMBERS.keySet().stream()
                .sorted(longestFirst)
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, 1),
                        TreeMap::new,
                        Collectors.mapping(
                                name -> Pattern.quote(name.substring(1)), Collectors.joining("|", "(?:", ")"))));
        return rests.entrySet().stream()
                .map(rest -> Pattern.quote(rest.getKey()) + rest.getValue())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            for (String name : NAMES.get(month - 1).split(" ", -1)) {
                numbers.put(name, month);
            }
            for (String language : LANGUAGES) {
                for (TextStyle style : STYLES) {
                    String name = Month.of(month).getDisplayName(style, Locale.forLanguageTag(language));
                    numbers.putIfAbsent(name.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""), month);
                }
            }
        }
        return Map.copyOf(numbers);
    }
}
