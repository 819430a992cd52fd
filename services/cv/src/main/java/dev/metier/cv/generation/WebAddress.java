package dev.metier.cv.generation;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses that a document may lead to: of the web, of mail, of a phone. */
public final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private WebAddress() {}

    /** The address, with a scheme; null where it is none or leads to something else, such as a script. */
    static @Nullable String of(String address) {
        String stripped = address.strip();
        boolean isBare = stripped.matches("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/?#:]\\S*)?");
        String full = isBare ? "https://" + stripped : stripped;
        try {
            String scheme = URI.create(full).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? full : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The address with its scheme; what is none stays as it is. */
    public static String full(String address) {
        String full = of(address);
        return full == null ? address : full;
    }

    /** An address as people read it: without scheme, {@code www.} and the slash at the end. */
    static String shown(String address) {
        String shown =
                address.strip().replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return shown.isEmpty() ? address.strip() : shown;
    }
}
