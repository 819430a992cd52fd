package dev.metier.identity.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/** Encrypts private keys at rest: AES-256-GCM, bound to the id of the key. */
@Component
class KeyWrapping {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    KeyWrapping(DerivedKeys keys) {
        this.key = keys.of("signing keys at rest", "AES");
    }

    byte[] wrap(String id, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, id, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Throws {@link IllegalStateException} where the secret of the settings is not the one it was wrapped with. */
    String unwrap(String id, byte[] wrapped) {
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] sealed = new byte[wrapped.length - NONCE_BYTES];
        ByteBuffer.wrap(wrapped).get(nonce).get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, id, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String id, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + id + " does not open with metier.identity.token-key", e);
        }
    }
}
