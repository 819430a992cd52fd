package dev.metier.identity.mail;

import dev.metier.identity.key.DerivedKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** The tokens of links: the id of the mail and an HMAC-SHA256 of it and its purpose, so that none needs to be stored. */
@Component
class LinkTokens {

    private static final int ID_BYTES = 16;
    private static final int TOKEN_BYTES = ID_BYTES + 32;

    private final SecretKey key;

    LinkTokens(DerivedKeys keys) {
        this.key = keys.of("links in mails", "HmacSHA256");
    }

    String of(UUID mail, MailPurpose purpose) {
        byte[] id = bytes(mail);
        byte[] token =
                ByteBuffer.allocate(TOKEN_BYTES).put(id).put(seal(id, purpose)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The mail that a token is of; empty where we did not make the token for this purpose. */
    Optional<UUID> read(String token, MailPurpose purpose) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != TOKEN_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(bytes, ID_BYTES);
        byte[] seal = Arrays.copyOfRange(bytes, ID_BYTES, TOKEN_BYTES);
        if (!MessageDigest.isEqual(seal, seal(id, purpose))) {
            return Optional.empty();
        }
        ByteBuffer halves = ByteBuffer.wrap(id);
        return Optional.of(new UUID(halves.getLong(), halves.getLong()));
    }

    private byte[] seal(byte[] id, MailPurpose purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.name().getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
