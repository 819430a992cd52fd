package dev.metier.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.metier.contracts.id.Ids;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.key.SigningKey.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces, activates and retires signing keys, so that verifiers know each key before they meet it. */
@Component
public class KeyRotation {

    private static final int BITS = 2048;

    private final SigningKeyRows rows;
    private final IdentityProperties.Keys settings;
    private final Clock clock;

    KeyRotation(SigningKeyRows rows, IdentityProperties settings, Clock clock) {
        this.rows = rows;
        this.settings = settings.keys();
        this.clock = clock;
    }

    /** Does what is due; makes the first key where there is none. */
    @Transactional
    public void run() {
        rows.lock();
        Instant now = clock.instant();
        List<SigningKey> keys = rows.all();
        keys.stream()
                .filter(key -> key.is(State.RETIRED) && key.isRetiredFor(settings.keepRetired(), now))
                .forEach(rows::remove);
        Optional<SigningKey> current = one(keys, State.CURRENT);
        if (current.isEmpty()) {
            activate(one(keys, State.NEXT).orElseGet(() -> announce(now)), now);
            return;
        }
        Optional<SigningKey> next = one(keys, State.NEXT);
        if (next.isEmpty()) {
            if (current.get().hasSignedFor(settings.rotateEvery().minus(settings.announce()), now)) {
                announce(now);
            }
            return;
        }
        if (current.get().hasSignedFor(settings.rotateEvery(), now)
                && next.get().isAnnouncedFor(settings.announce(), now)) {
            replace(current.get(), next.get(), now);
        }
    }

    /** Lets the next key sign from now on, before its time; what the current one signed stays good until it expires. */
    @Transactional
    public void rotateNow() {
        rows.lock();
        Instant now = clock.instant();
        List<SigningKey> keys = rows.all();
        SigningKey next = one(keys, State.NEXT).orElseGet(() -> announce(now));
        one(keys, State.CURRENT).ifPresentOrElse(current -> replace(current, next, now), () -> activate(next, now));
    }

    private void replace(SigningKey current, SigningKey next, Instant now) {
        rows.update(current.retire(now));
        activate(next, now);
    }

    private void activate(SigningKey key, Instant now) {
        rows.update(key.activate(now));
    }

    private SigningKey announce(Instant now) {
        try {
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyID(Ids.next().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            SigningKey key = SigningKey.announce(pair, now);
            rows.add(key);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA key can be made", e);
        }
    }

    private static Optional<SigningKey> one(List<SigningKey> keys, State state) {
        return keys.stream().filter(key -> key.is(state)).findFirst();
    }
}
