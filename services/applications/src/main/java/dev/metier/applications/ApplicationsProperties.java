package dev.metier.applications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.applications.*}.
 *
 * @param checkRetries how often the check of an application is tried again before it is given up
 * @param checkBackoff the first pause between two tries; grows by half each time
 */
@Validated
@ConfigurationProperties("metier.applications")
public record ApplicationsProperties(
        @Min(0) @Max(100) @DefaultValue("20") int checkRetries,
        @NotNull @DefaultValue("2s") Duration checkBackoff) {}
