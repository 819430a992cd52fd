package dev.metier.platform.storage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.storage.*}.
 *
 * @param endpoint the S3 address for the service
 * @param publicEndpoint the S3 address that presigned links name; people must reach it
 * @param bucket the service's bucket; {@code metier-<service>} where absent
 * @param linkLifetime how long a presigned link works
 */
@Validated
@ConfigurationProperties("metier.storage")
public record StorageProperties(
        @NotNull @DefaultValue("http://127.0.0.1:8490") URI endpoint,
        @NotNull @DefaultValue("http://localhost:8080") URI publicEndpoint,
        @NotBlank @DefaultValue("us-east-1") String region,
        @NotNull @DefaultValue("") String accessKey,
        @NotNull @DefaultValue("") String secretKey,
        @Nullable String bucket,
        @NotNull @DefaultValue("15m") Duration linkLifetime) {

    @Override
    public String toString() {
        return "StorageProperties[" + endpoint + "]";
    }
}
