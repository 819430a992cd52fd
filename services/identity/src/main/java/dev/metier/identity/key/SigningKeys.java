package dev.metier.identity.key;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.metier.identity.key.SigningKey.State;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that tokens may be signed with, as all instances see them within a minute. */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final SigningKeyRows rows;
    private final KeyRotation rotation;
    private final TransactionTemplate transactions;
    private final CallerScope scope;
    private final Clock clock;
    private volatile @Nullable Held held;

    SigningKeys(
            SigningKeyRows rows,
            KeyRotation rotation,
            TransactionTemplate transactions,
            CallerScope scope,
            Clock clock) {
        this.rows = rows;
        this.rotation = rotation;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    /** Every key that a token in use may be signed with, and the next one. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(
                new JWKSet(keys().stream().<JWK>map(SigningKey::pair).toList()));
    }

    /** The key that signs. */
    List<JWK> current(JWKSelector selector) {
        return selector.select(new JWKSet(keys().stream()
                .filter(key -> key.is(State.CURRENT))
                .<JWK>map(SigningKey::pair)
                .toList()));
    }

    /** Looks at the database again before the next use. */
    public void refresh() {
        held = null;
    }

    private List<SigningKey> keys() {
        Held known = held;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.keys();
        }
        List<SigningKey> keys = scope.callAsService(this::load);
        held = new Held(keys, clock.instant().plus(FRESH));
        return keys;
    }

    private List<SigningKey> load() {
        List<SigningKey> keys = read();
        if (keys.stream().anyMatch(key -> key.is(State.CURRENT))) {
            return keys;
        }
        rotation.run();
        return read();
    }

    private List<SigningKey> read() {
        return transactions.execute(status -> rows.all());
    }

    private record Held(List<SigningKey> keys, Instant until) {}
}
