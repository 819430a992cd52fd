package dev.metier.contracts.id;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes and reads UUIDs. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits. */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Reads the 36-character text form strictly ({@link UUID#fromString} would accept shortened ones). */
    public static UUID parse(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID: give 36 characters, 8-4-4-4-12");
        }
        return UUID.fromString(text);
    }
}
