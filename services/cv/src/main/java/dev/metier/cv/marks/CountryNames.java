package dev.metier.cv.marks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as a language names them, and back to their codes. */
public final class CountryNames {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    public CountryNames(Locale language) {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(language);
            names.put(code, name);
            codes.putIfAbsent(name, code);
        }
    }

    /** The name; what is no code of a country stays as it is. */
    public String write(String code) {
        String name = names.getOrDefault(code, code);
        return read(name).equals(code) ? name : code;
    }

    public String read(String name) {
        return codes.getOrDefault(name, name);
    }
}
