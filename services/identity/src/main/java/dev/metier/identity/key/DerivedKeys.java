package dev.metier.identity.key;

import dev.metier.identity.IdentityProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/** One key per purpose, derived from the one secret of the settings (HKDF, RFC 5869). */
@Component
public class DerivedKeys {

    private static final int LENGTH = 32;

    private final byte[] secret;

    DerivedKeys(IdentityProperties settings) {
        this.secret = Base64.getDecoder().decode(settings.tokenKey().strip());
        if (secret.length < LENGTH) {
            throw new IllegalStateException("metier.identity.token-key takes 32 random bytes in Base64");
        }
    }

    /** The key for a purpose, to be used with an algorithm such as {@code AES} or {@code HmacSHA256}. */
    public SecretKey of(String purpose, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(("metier identity " + purpose).getBytes(StandardCharsets.UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key for " + purpose, e);
        }
    }
}
