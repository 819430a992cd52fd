package dev.metier.cv.parsing.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of countries in several languages, and their codes by ISO 3166-1. */
public final class Countries {

    private static final String OTHER_NAMES = "usa=US, u s a=US, u s=US, united states of america=US, uk=GB, u k=GB,"
            + " great britain=GB, england=GB, scotland=GB, wales=GB, uae=AE, the netherlands=NL, czech republic=CZ,"
            + " turkey=TR";
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The code of a country that is named in full or by its code. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Vocabulary.key(name)));
    }

    /** The English name; the code itself where it is none. */
    public static String name(String code) {
        return code.matches("[A-Za-z]{2}") ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String other : OTHER_NAMES.split(",", -1)) {
            codes.put(other.substring(0, other.indexOf('=')).strip(), other.substring(other.indexOf('=') + 1));
        }
        for (String code : Locale.getISOCountries()) {
            codes.put(Vocabulary.key(code), code);
        }
        LocaleNames.COUNTRIES.forEach((name, code) -> codes.put(Vocabulary.key(name), code));
        return Map.copyOf(codes);
    }
}
