package dev.metier.gateway.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Seals what a cookie carries (AES-256-GCM) and binds CSRF tokens to sessions (HMAC-SHA256); both keys come from one. */
final class CookieCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] CONTEXT = "metier_session".getBytes(StandardCharsets.US_ASCII);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec sealing;
    private final SecretKeySpec binding;
    private final SecureRandom random = new SecureRandom();

    private CookieCipher(byte[] key) {
        this.sealing = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "seal"), "AES");
        this.binding = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "bind"), "HmacSHA256");
    }

    /** From base64 of at least 32 bytes. */
    static CookieCipher of(String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length < 32) {
            throw new IllegalArgumentException("metier.gateway.cookie-key must be base64 of at least 32 bytes");
        }
        return new CookieCipher(bytes);
    }

    static CookieCipher withNewKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new CookieCipher(key);
    }

    String seal(String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return TEXT.encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null for whatever was not sealed with this key. */
    @Nullable String open(String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length < NONCE_BYTES + TAG_BITS / 8) {
                return null;
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES))
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return null;
        }
    }

    /** A token that only this gateway can make for this session. */
    String bind(String session) {
        return TEXT.encodeToString(mac(binding, session));
    }

    boolean isBound(String token, String session) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), bind(session).getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(CONTEXT);
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
