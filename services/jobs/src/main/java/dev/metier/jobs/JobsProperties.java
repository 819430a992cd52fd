package dev.metier.jobs;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.jobs.*}.
 *
 * @param expireEvery how often postings whose deadline has passed are looked for
 */
@Validated
@ConfigurationProperties("metier.jobs")
public record JobsProperties(@NotNull @DefaultValue("10m") Duration expireEvery) {}
