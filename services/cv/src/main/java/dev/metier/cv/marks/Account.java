package dev.metier.cv.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an account at the end of an address: "ada" in {@code https://example.org/in/ada}. */
public final class Account {

    private static final Pattern LAST =
            Pattern.compile("(?i)(?:https?://)?[^/?#\\s]+/(?:[^?#\\s]*/)?@?([^/?#@\\s]+)/?");

    private Account() {}

    public static Optional<String> of(String address) {
        Matcher last = LAST.matcher(address);
        return last.matches() ? Optional.of(last.group(1)) : Optional.empty();
    }
}
