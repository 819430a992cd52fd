package dev.metier.cv.sharing;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords of links by bcrypt. It reads 72 bytes alone, so it is given the SHA-256; the text is normalized first, so
 * that every keyboard types the same password.
 */
@Component
class SharePasswords {

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    String hash(String password) {
        return Objects.requireNonNull(bcrypt.encode(shortened(password)));
    }

    boolean matches(String password, String hash) {
        return bcrypt.matches(shortened(password), hash);
    }

    private static String shortened(String password) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        return Base64.getEncoder().encodeToString(ShareToken.sha256(normal));
    }
}
