package dev.metier.ats;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.ats.*}.
 *
 * @param retryEvery how often checks that could not be done yet are tried again
 * @param giveUpAfter after which time such a check has failed
 */
@Validated
@ConfigurationProperties("metier.ats")
public record AtsProperties(
        @NotNull @DefaultValue("10s") Duration retryEvery,
        @NotNull @DefaultValue("1h") Duration giveUpAfter) {}
