package dev.metier.identity.account;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a password must be beside long enough: not one that everybody tries first. */
@Component
public class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int FEWEST_CHARACTERS = 4;
    private static final int SHORTEST_NAME = 4;

    private final Set<String> common;

    PasswordRules() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors: {@code password-too-weak}. */
    public void check(String password, String email) {
        String fault = faultOf(password, email);
        if (fault != null) {
            throw new MetierException(
                    ErrorCode.PASSWORD_TOO_WEAK,
                    "Choose a password that is harder to guess.",
                    List.of(new FieldError("password", fault)));
        }
    }

    private @Nullable String faultOf(String password, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.strip().length() < SHORTEST) {
            return "takes at least 10 characters";
        }
        if (plain.chars().distinct().count() < FEWEST_CHARACTERS) {
            return "repeats too few different characters";
        }
        if (common.contains(plain) || common.contains(plain.replaceAll("[^\\p{L}]+$", ""))) {
            return "is one of those that are tried first";
        }
        String key = Account.keyOf(email);
        String name = key.substring(0, Math.max(key.indexOf('@'), 0));
        if (plain.equals(key) || (name.length() >= SHORTEST_NAME && plain.contains(name))) {
            return "must not hold your e-mail address or its first part";
        }
        return null;
    }
}
