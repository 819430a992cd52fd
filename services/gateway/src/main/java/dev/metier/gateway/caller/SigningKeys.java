package dev.metier.gateway.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public keys of the issuer, by key id. An unknown id makes it look again, but not more often than every few seconds. */
public final class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration REFRESH = Duration.ofMinutes(5);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final Vertx vertx;
    private final HttpClient client;
    private final URI address;
    private final AtomicReference<@Nullable CompletableFuture<Void>> running = new AtomicReference<>();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - REFRESH.toNanos());
    private volatile Map<String, JWSVerifier> verifiers = Map.of();

    public SigningKeys(Vertx vertx, HttpClient client, URI address) {
        this.vertx = vertx;
        this.client = client;
        this.address = address;
    }

    /** Fetches until it succeeds, then again every few minutes. */
    public void keepFresh() {
        Future.fromCompletionStage(fetch()).onComplete(fetched -> {
            Duration pause = fetched.succeeded() ? REFRESH : RETRY;
            vertx.setTimer(pause.toMillis(), timer -> keepFresh());
        });
    }

    public boolean areKnown() {
        return !verifiers.isEmpty();
    }

    @Nullable JWSVerifier find(String keyId) {
        return verifiers.get(keyId);
    }

    /** Looks again, together with whoever else asks; does nothing when it has just looked. */
    CompletableFuture<Void> lookAgain() {
        boolean recently = System.nanoTime() - lookedAt.get() < SHORTEST_PAUSE.toNanos();
        return recently && running.get() == null ? CompletableFuture.completedFuture(null) : fetch();
    }

    private CompletableFuture<Void> fetch() {
        var mine = new CompletableFuture<Void>();
        CompletableFuture<Void> other = running.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        lookedAt.set(System.nanoTime());
        download().onComplete(body -> {
            running.set(null);
            take(body.result(), body.cause(), mine);
        });
        return mine;
    }

    private void take(@Nullable Buffer body, @Nullable Throwable failure, CompletableFuture<Void> waiting) {
        if (body == null) {
            log.debug("Keys of {} not fetched: {}", address, failure == null ? "no body" : failure.getMessage());
            waiting.completeExceptionally(new KeysUnavailable());
            return;
        }
        try {
            verifiers = read(body.toString());
            waiting.complete(null);
        } catch (ParseException | JOSEException unreadable) {
            log.warn("Keys of {} are unreadable: {}", address, unreadable.getMessage());
            waiting.completeExceptionally(unreadable);
        }
    }

    private Future<Buffer> download() {
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(5_000);
        return client.request(request)
                .compose(sent -> sent.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()));
    }

    private static Map<String, JWSVerifier> read(String json) throws ParseException, JOSEException {
        Map<String, JWSVerifier> found = new HashMap<>();
        for (JWK key : JWKSet.parse(json).getKeys()) {
            if (key instanceof RSAKey rsa && key.getKeyID() != null) {
                found.put(key.getKeyID(), new RSASSAVerifier(rsa.toRSAPublicKey()));
            }
        }
        return Map.copyOf(found);
    }
}
