package dev.metier.identity.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key of access tokens: announced, then signing, then kept until the last token it signed has expired.
 *
 * @param pair both halves; only the public one where the key does not sign any more
 */
record SigningKey(
        RSAKey pair,
        State state,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt) {

    /** One key is current, at most one is next, several may be retired. */
    enum State {
        NEXT,
        CURRENT,
        RETIRED
    }

    static SigningKey announce(RSAKey pair, Instant now) {
        return new SigningKey(pair, State.NEXT, now, null, null);
    }

    SigningKey activate(Instant now) {
        return new SigningKey(pair, State.CURRENT, createdAt, now, null);
    }

    SigningKey retire(Instant now) {
        return new SigningKey(pair, State.RETIRED, createdAt, activatedAt, now);
    }

    String id() {
        return pair.getKeyID();
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    /** Whether it has signed for so long. */
    boolean hasSignedFor(Duration duration, Instant now) {
        return activatedAt != null && !now.isBefore(activatedAt.plus(duration));
    }

    boolean isAnnouncedFor(Duration duration, Instant now) {
        return !now.isBefore(createdAt.plus(duration));
    }

    boolean isRetiredFor(Duration duration, Instant now) {
        return retiredAt != null && !now.isBefore(retiredAt.plus(duration));
    }
}
