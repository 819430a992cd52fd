package dev.metier.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets bcrypt, which reads 72 bytes, take passwords of any length: it hashes the Base64 of their SHA-256. The text is
 * normalized first (NFKC, as NIST SP 800-63B section 5.1.1.2 has it), so that every keyboard types the same password.
 */
final class LongPasswords extends AbstractValidatingPasswordEncoder {

    private final PasswordEncoder slow;

    LongPasswords(PasswordEncoder slow) {
        this.slow = slow;
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return String.valueOf(slow.encode(shortened(password)));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return slow.matches(shortened(password), hash);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String hash) {
        return slow.upgradeEncoding(hash);
    }

    private static String shortened(String password) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
