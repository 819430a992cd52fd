package dev.metier.platform.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.SecurityProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The service's own access token, by client credentials (RFC 6749, section 4.4), kept until shortly before it expires. */
final class ServiceTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final RestClient client;
    private final SecurityProperties settings;
    private final String service;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Held held;

    ServiceTokens(RestClient client, SecurityProperties settings, String service, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.service = service;
        this.clock = clock;
    }

    String current() {
        Held now = held;
        if (now != null && clock.instant().isBefore(now.until())) {
            return now.token();
        }
        lock.lock();
        try {
            Held again = held;
            if (again != null && clock.instant().isBefore(again.until())) {
                return again.token();
            }
            Held fresh = fetch();
            held = fresh;
            return fresh.token();
        } finally {
            lock.unlock();
        }
    }

    private Held fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("scope", "service");
        try {
            Answer answer = client.post()
                    .uri(settings.tokenUri())
                    .headers(headers -> headers.setBasicAuth(service, settings.clientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) {
                throw unavailable();
            }
            return new Held(
                    answer.accessToken(),
                    clock.instant().plusSeconds(answer.expiresIn()).minus(EARLY));
        } catch (RestClientException e) {
            throw unavailable();
        }
    }

    private static MetierException unavailable() {
        return new MetierException(
                ErrorCode.SERVICE_UNAVAILABLE, "The identity service gave no token. Try again in a few seconds.");
    }

    private record Held(String token, Instant until) {}

    private record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}
}
