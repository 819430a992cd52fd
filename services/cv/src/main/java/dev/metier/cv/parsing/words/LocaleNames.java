package dev.metier.cv.parsing.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Names of countries and languages in the languages that headings are known in. */
final class LocaleNames {

    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "de", "fr", "es", "it", "ro", "pt", "nl", "pl", "el", "ru", "uk", "he", "ar")
            .map(Locale::of)
            .toList();

    /** Those that people name most often; looking up all of them takes a second. */
    private static final List<String> SPOKEN = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "he", "hi", "hr", "hu",
            "hy", "it", "ja", "ka", "ko", "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
            "sv", "tr", "uk", "ur", "vi", "zh");

    /** Codes of countries by their names. */
    static final Map<String, String> COUNTRIES = countries();

    private LocaleNames() {}

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            LANGUAGES.forEach(language -> codes.putIfAbsent(country.getDisplayCountry(language), code));
        }
        return Map.copyOf(codes);
    }

    static Stream<String> languages() {
        return SPOKEN.stream()
                .map(Locale::of)
                .flatMap(spoken -> LANGUAGES.stream().map(spoken::getDisplayLanguage));
    }
}
