package dev.metier.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.identity.*}.
 *
 * @param tokenKey 32 random bytes in Base64; protects signing keys at rest and derives the tokens of links
 * @param passwordStrength the cost of hashing a password (bcrypt, a power of two)
 * @param accessTokenLifetime how long an access token is good
 * @param refreshTokenLifetime how long a session lives without being used
 * @param sessionLifetime how long a session lives at most
 * @param requireVerifiedEmail whether the address must be verified before the first sign-in
 * @param registrationTimeout how long a registration waits for its profile before it is undone
 * @param verificationLifetime how long the link of a verification mail is good
 * @param resetLifetime how long the link of a password mail is good
 * @param mailPause how long the same mail is not sent again to one account
 * @param forgetEvery how often what has expired is removed
 * @param keys the rotation of signing keys
 * @param throttle how often sign-in may fail
 * @param adminEmail the address of the first administrator; empty makes none
 * @param adminPassword the password of the first administrator
 * @param clientSecrets by name of the service: what it gets its own tokens with
 * @param publicClients by client id: applications that sign people in by authorization code and PKCE
 */
@Validated
@ConfigurationProperties(value = "metier.identity", ignoreUnknownFields = false)
public record IdentityProperties(
        @NotBlank String tokenKey,
        @Min(4) @Max(16) @DefaultValue("10") int passwordStrength,
        @NotNull @DefaultValue("10m") Duration accessTokenLifetime,
        @NotNull @DefaultValue("14d") Duration refreshTokenLifetime,
        @NotNull @DefaultValue("90d") Duration sessionLifetime,
        @DefaultValue("true") boolean requireVerifiedEmail,
        @NotNull @DefaultValue("5m") Duration registrationTimeout,
        @NotNull @DefaultValue("24h") Duration verificationLifetime,
        @NotNull @DefaultValue("1h") Duration resetLifetime,
        @NotNull @DefaultValue("1m") Duration mailPause,
        @NotNull @DefaultValue("1h") Duration forgetEvery,
        @Valid @DefaultValue Keys keys,
        @Valid @DefaultValue Throttle throttle,
        @DefaultValue("") String adminEmail,
        @DefaultValue("") String adminPassword,
        @DefaultValue Map<String, String> clientSecrets,
        @DefaultValue Map<String, @Valid PublicClient> publicClients) {

    public IdentityProperties {
        clientSecrets = Map.copyOf(clientSecrets);
        publicClients = Map.copyOf(publicClients);
    }

    @Override
    public String toString() {
        return "IdentityProperties[]";
    }

    /**
     * The rotation of signing keys.
     *
     * @param rotateEvery how long a key signs
     * @param announce how long a key is published before it signs
     * @param keepRetired how long a key is published after it signed; longer than an access token lives
     * @param checkEvery how often rotation is looked at
     */
    public record Keys(
            @NotNull @DefaultValue("30d") Duration rotateEvery,
            @NotNull @DefaultValue("1d") Duration announce,
            @NotNull @DefaultValue("1d") Duration keepRetired,
            @NotNull @DefaultValue("1h") Duration checkEvery) {}

    /**
     * How often sign-in may fail within a rolling window.
     *
     * @param window the length of the window
     * @param perAccount failures for one address of mail
     * @param perAddress failures from one network address
     */
    public record Throttle(
            @NotNull @DefaultValue("15m") Duration window,
            @Min(1) @DefaultValue("10") int perAccount,
            @Min(1) @DefaultValue("100") int perAddress) {}

    /** An application without a secret; it may send people back to these addresses only. */
    public record PublicClient(@NotEmpty Set<String> redirectUris) {}
}
