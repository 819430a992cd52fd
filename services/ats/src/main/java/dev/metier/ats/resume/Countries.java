package dev.metier.ats.resume;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 codes, English names and a few names of their own. */
public final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Folded.of(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        codes.putAll(Map.of(
                "deutschland",
                "DE",
                "osterreich",
                "AT",
                "schweiz",
                "CH",
                "espana",
                "ES",
                "italia",
                "IT",
                "usa",
                "US",
                "uk",
                "GB",
                "england",
                "GB",
                "scotland",
                "GB",
                "nederland",
                "NL"));
        return Map.copyOf(codes);
    }

    /** The country that the last named part of a place means: {@code Cluj-Napoca, RO}. */
    public static Optional<String> in(@Nullable String place) {
        if (place == null) {
            return Optional.empty();
        }
        String[] parts = Folded.of(place).split("[,()/;]", -1);
        return Arrays.asList(parts).reversed().stream()
                .map(part -> part.strip().replaceAll("\\.", ""))
                .filter(CODES::containsKey)
                .map(CODES::get)
                .findFirst();
    }
}
