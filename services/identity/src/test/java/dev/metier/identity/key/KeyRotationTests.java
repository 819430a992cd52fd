package dev.metier.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.identity.SignUpRole;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import dev.metier.identity.key.SigningKey.State;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class KeyRotationTests {

    private final TestApi api;
    private final AccessTokens tokens;
    private final JwtDecoder decoder;
    private final SigningKeys keys;
    private final SigningKeyRows rows;
    private final IdentityProperties settings;
    private final TransactionTemplate transactions;
    private final CallerScope scope;

    KeyRotationTests(
            TestApi api,
            AccessTokens tokens,
            JwtDecoder decoder,
            SigningKeys keys,
            SigningKeyRows rows,
            IdentityProperties settings,
            TransactionTemplate transactions,
            CallerScope scope) {
        this.api = api;
        this.tokens = tokens;
        this.decoder = decoder;
        this.keys = keys;
        this.rows = rows;
        this.settings = settings;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Test
    void announcesActivatesRetiresAndForgetsKeys() {
        Jwt before = token();
        String first = keyOf(before);

        at(Duration.ofDays(29), KeyRotation::run);
        assertThat(published()).contains(first).hasSizeGreaterThanOrEqualTo(2);
        assertThat(keyOf(token())).as("an announced key does not sign yet").isEqualTo(first);

        at(Duration.ofDays(31), KeyRotation::run);
        Jwt after = token();
        assertThat(keyOf(after)).isNotEqualTo(first);
        assertThat(decoder.decode(before.getTokenValue()).getSubject()).isEqualTo(before.getSubject());
        assertThat(published()).contains(first, keyOf(after));

        at(Duration.ofDays(33), KeyRotation::run);
        assertThat(published()).doesNotContain(first).contains(keyOf(after));
        assertThatThrownBy(() -> decoder.decode(before.getTokenValue())).isInstanceOf(BadJwtException.class);
        assertThat(decoder.decode(after.getTokenValue()).getSubject()).isEqualTo(after.getSubject());
    }

    @Test
    void rotatesAtOnceWhenAsked() {
        Jwt before = token();

        at(Duration.ZERO, KeyRotation::rotateNow);

        assertThat(keyOf(token())).isNotEqualTo(keyOf(before));
        assertThat(decoder.decode(before.getTokenValue()).getSubject()).isEqualTo(before.getSubject());
    }

    @Test
    void hasOneCurrentKeyHoweverManyRotateAtOnce() {
        List<Thread> all = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual().start(() -> at(Duration.ZERO, KeyRotation::run)))
                .toList();
        all.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        List<SigningKey> kept = scope.callAsService(() -> transactions.execute(status -> rows.all()));
        assertThat(kept).filteredOn(key -> key.is(State.CURRENT)).hasSize(1);
    }

    private void at(Duration later, java.util.function.Consumer<KeyRotation> work) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        var rotation = new KeyRotation(rows, settings, clock);
        scope.runAsService(() -> transactions.executeWithoutResult(status -> work.accept(rotation)));
        keys.refresh();
    }

    private Jwt token() {
        Account account = Account.register("key@example.org", "Key", SignUpRole.CANDIDATE, Instant.now());
        return tokens.issue(account, UUID.randomUUID());
    }

    private static String keyOf(Jwt token) {
        return String.valueOf(token.getHeaders().get("kid"));
    }

    private List<String> published() {
        return api.get("/oauth2/jwks")
                .json()
                .path("keys")
                .valueStream()
                .map(key -> key.path("kid").asString())
                .toList();
    }
}
