package dev.metier.cv.masking;

import dev.metier.contracts.cv.Resume.Basics;
import dev.metier.contracts.cv.Resume.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a person can be reached: their addresses wherever they stand, and whatever has the form of one. */
final class ContactSecrets {

    private static final String ANY_EMAIL =
            "[\\p{L}\\p{N}._%+'-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){0,8}+";

    private static final String BETWEEN_DIGITS = "[\\s\\u00a0\\u2010-\\u2013()./-]";
    private static final String ANY_INTERNATIONAL_NUMBER = "\\+\\d(?:" + BETWEEN_DIGITS + "{0,3}+\\d){6,14}+";
    private static final String REST_OF_LINK = "[\\p{L}\\p{N}/_.~%?=&#+-]{0,2000}+";
    private static final int TELLING_DIGITS = 7;
    private static final int SHORTEST_LINK = 4;
    private static final int SHORTEST_USERNAME = 4;

    private ContactSecrets() {}

    static List<Secret> of(Basics basics) {
        List<Secret> secrets = new ArrayList<>();
        if (basics.email() != null && !basics.email().isBlank()) {
            secrets.add(Secret.of(Secret.words(basics.email())));
        }
        secrets.add(Secret.of("(?:mailto:)?" + ANY_EMAIL));
        phone(basics.phone(), secrets);
        link(basics.url(), secrets);
        for (Profile profile : basics.profiles()) {
            link(profile.url(), secrets);
            username(profile.username(), basics.name(), secrets);
        }
        return secrets;
    }

    private static void phone(@Nullable String phone, List<Secret> secrets) {
        secrets.add(Secret.of("(?:tel:)?" + ANY_INTERNATIONAL_NUMBER));
        if (phone == null || phone.isBlank()) {
            return;
        }
        secrets.add(Secret.of(Secret.words(phone)));
        String digits = phone.replaceAll("\\D", "");
        if (digits.length() < 5) {
            return;
        }
        String end = digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
        String spaced = end.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN_DIGITS + "{0,3}"));
        String code = "(?:\\+?\\d[\\d\\s\\u00a0()./-]{0,11}|\\(\\d[\\d\\s()./-]{0,10})?";
        secrets.add(Secret.of("(?<!\\d)" + code + spaced + "(?!\\d)"));
    }

    private static void link(@Nullable String url, List<Secret> secrets) {
        if (url == null) {
            return;
        }
        String core = url.strip()
                .replaceFirst("(?i)^(?:[a-z]+:)?/{0,2}(?:www\\.)?", "")
                .replaceFirst("/+$", "");
        if (core.length() >= SHORTEST_LINK) {
            secrets.add(Secret.of("(?:https?://)?(?:www\\.)?" + Pattern.quote(core) + REST_OF_LINK));
        }
    }

    /** A user name that is an everyday word or a part of the name is only hidden where it stands as an account. */
    private static void username(@Nullable String username, @Nullable String name, List<Secret> secrets) {
        String bare = username == null ? "" : username.strip().replaceFirst("^@", "");
        if (bare.length() < 2) {
            return;
        }
        secrets.add(Secret.of("@" + Pattern.quote(bare) + Secret.END));
        secrets.add(Secret.of("[\\p{L}\\p{N}/:._-]{0,200}/@?" + Pattern.quote(bare) + Secret.END + REST_OF_LINK));
        String words = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (bare.length() >= SHORTEST_USERNAME && !words.contains(bare.toLowerCase(Locale.ROOT))) {
            secrets.add(Secret.of(Secret.START + Pattern.quote(bare) + Secret.END));
        }
    }
}
