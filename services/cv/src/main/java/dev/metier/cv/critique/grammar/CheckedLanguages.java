package dev.metier.cv.critique.grammar;

import java.util.Locale;
import java.util.Optional;

/** The languages that are checked, by the names that LanguageTool has for them. */
final class CheckedLanguages {

    private CheckedLanguages() {}

    /** All varieties of English are right in one; Swiss German has no ß. */
    static Optional<String> of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of("en-US");
            case "de" -> Optional.of(locale.getCountry().equals("CH") ? "de-CH" : "de-DE");
            case "fr" -> Optional.of("fr");
            case "es" -> Optional.of("es");
            case "ro" -> Optional.of("ro");
            default -> Optional.empty();
        };
    }
}
