package dev.metier.cv.masking;

import dev.metier.contracts.cv.Resume.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Street and postal code, wherever they stand. */
final class AddressSecrets {

    private static final int SHORTEST_PART = 5;
    private static final int TELLING_CODE = 5;

    private AddressSecrets() {}

    static List<Secret> of(@Nullable Location location) {
        List<Secret> secrets = new ArrayList<>();
        if (location == null) {
            return secrets;
        }
        if (location.address() != null && !location.address().isBlank()) {
            secrets.add(Secret.of(Secret.words(location.address())));
            for (String part : location.address().split("[,;\\n]", -1)) {
                boolean tells = part.strip().length() >= SHORTEST_PART && part.matches("(?s).*\\d.*");
                if (tells) {
                    secrets.add(Secret.of(Secret.START + Secret.words(part) + Secret.END));
                }
            }
        }
        if (location.postalCode() != null && !location.postalCode().isBlank()) {
            secrets.add(Secret.of(postalCode(location.postalCode(), location.city())));
        }
        return secrets;
    }

    /** A short code could be any number, so it is only hidden beside its city. */
    private static String postalCode(String code, @Nullable String city) {
        String words = Secret.START + Secret.words(code) + Secret.END;
        if (code.strip().length() >= TELLING_CODE || city == null || city.isBlank()) {
            return words;
        }
        String place = Pattern.quote(city.strip());
        return words + "(?=[\\s,]{1,3}" + place + ")|(?<=" + place + "[\\s,]{1,3})" + words;
    }
}
