package dev.metier.render.artifact;

import dev.metier.contracts.id.ArtifactId;
import dev.metier.platform.security.SecurityProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links that only this service can have given out (HMAC-SHA256 over id and expiry). The key is made of the service's own
 * secret, which all its instances share.
 */
@Component
class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_EXPIRY = 12;

    private final SecretKeySpec key;
    private final String publicUrl;
    private final Clock clock;

    SignedLinks(SecurityProperties security, @Value("${metier.public-url}") String publicUrl, Clock clock) {
        if (security.clientSecret().isBlank()) {
            throw new IllegalStateException(
                    "metier.security.client-secret is empty; links cannot be signed without it.");
        }
        byte[] secret = security.clientSecret().getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(hmac(new SecretKeySpec(secret, ALGORITHM), "links of render"), ALGORITHM);
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    String link(ArtifactId id, Instant expiresAt) {
        String expires = Long.toString(expiresAt.getEpochSecond());
        return publicUrl + "/api/v1/render/" + id + "?expires=" + expires + "&signature=" + sign(id, expires);
    }

    boolean isGood(ArtifactId id, @Nullable String expires, @Nullable String signature) {
        if (expires == null || signature == null || !expires.matches("[0-9]{1," + LONGEST_EXPIRY + "}")) {
            return false;
        }
        boolean isOurs = MessageDigest.isEqual(
                sign(id, expires).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        return isOurs && clock.instant().getEpochSecond() < Long.parseLong(expires);
    }

    private String sign(ArtifactId id, String expires) {
        return HexFormat.of().formatHex(hmac(key, id + " " + expires));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
        }
    }
}
