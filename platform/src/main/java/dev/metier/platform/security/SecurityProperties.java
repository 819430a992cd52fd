package dev.metier.platform.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.security.*}.
 *
 * @param issuer the {@code iss} that tokens must carry
 * @param audience one of the {@code aud} that tokens must carry
 * @param jwkSetUri where the issuer's keys are
 * @param tokenUri where the service gets its own tokens (client credentials)
 * @param clientSecret the service's own secret; its client id is its name
 * @param publicPaths what needs no token, as {@code GET /api/v1/jobs/*}
 */
@Validated
@ConfigurationProperties("metier.security")
public record SecurityProperties(
        @NotBlank String issuer,
        @NotBlank @DefaultValue("metier") String audience,
        @NotNull URI jwkSetUri,
        @NotNull URI tokenUri,
        @DefaultValue("") String clientSecret,
        @DefaultValue List<String> publicPaths) {

    @Override
    public String toString() {
        return "SecurityProperties[issuer=" + issuer + "]";
    }
}
