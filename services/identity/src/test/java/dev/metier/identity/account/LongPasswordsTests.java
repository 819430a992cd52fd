package dev.metier.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LongPasswordsTests {

    private final PasswordEncoder passwords = new LongPasswords(new BCryptPasswordEncoder(4));

    @Test
    void tellsLongPasswordsApartByTheirEnds() {
        String hash = passwords.encode("x".repeat(100) + "1");

        assertThat(passwords.matches("x".repeat(100) + "1", hash)).isTrue();
        assertThat(passwords.matches("x".repeat(100) + "2", hash)).isFalse();
    }

    @Test
    void takesSameTextFromEveryKeyboard() {
        String hash = passwords.encode("caf\u00e9 au lait");

        assertThat(passwords.matches("cafe\u0301 au lait", hash)).isTrue();
    }

    @Test
    void keepsNoPasswordInHash() {
        assertThat(passwords.encode("caf\u00e9 au lait")).startsWith("$2").doesNotContain("lait");
    }
}
