package dev.metier.gateway.caller;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first 128 bits of a secret's SHA-256: a cache key that gives nothing away. */
public record Digest(long high, long low) {

    public static Digest of(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.ISO_8859_1));
            var words = ByteBuffer.wrap(hash);
            return new Digest(words.getLong(), words.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
