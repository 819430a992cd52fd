package dev.metier.ats.fix;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The good form of e-mail addresses, telephone numbers and web addresses. No digit and no letter of them is changed. */
final class Contact {

    private static final Pattern EMAIL =
            Pattern.compile("([^\\s@<>,;:]{1,64})@([^\\s@<>,;:]{1,200}\\.[^\\s@<>,;:.]{2,60})");
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?)://([^/?#\\s]+)(\\S*)");
    private static final Pattern NO_SCHEME =
            Pattern.compile("(?i)(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}(?::\\d{1,5})?(?:[/?#]\\S*)?");

    private Contact() {}

    /** Empty where it is no address. */
    static Optional<String> email(String text) {
        String bare = withoutPrefix(Tidy.line(text), "mailto:");
        String address = bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
        Matcher email = EMAIL.matcher(address);
        return email.matches()
                ? Optional.of(email.group(1) + "@" + email.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** An international number with single spaces between its groups; other numbers keep their marks. */
    static String phone(String text) {
        String number = withoutPrefix(Tidy.line(text), "tel:").replaceAll("[‐‑‒–—]", "-");
        boolean plain = number.startsWith("+")
                && number.chars().allMatch(c -> Character.isDigit(c) || "+ .-/()".indexOf(c) >= 0);
        return plain ? number.replaceAll("[ ./]+", " ").strip() : number;
    }

    /** Empty where it is no web address. */
    static Optional<String> url(String text) {
        String address = Tidy.spaces(text);
        String full = NO_SCHEME.matcher(address).matches() ? "https://" + address : address;
        Matcher parts = SCHEME.matcher(full);
        return parts.matches()
                ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT) + "://"
                        + parts.group(2).toLowerCase(Locale.ROOT) + parts.group(3))
                : Optional.empty();
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length())
                ? text.substring(prefix.length()).strip()
                : text;
    }
}
