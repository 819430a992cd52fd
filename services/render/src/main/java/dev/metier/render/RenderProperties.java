package dev.metier.render;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.render.*}.
 *
 * @param lifetime how long a file is kept and its link works
 * @param forgetEvery how often expired files are deleted
 * @param maxArtifacts how many files one person may have at a time
 * @param threads how many files are made at the same time
 * @param waiting how many requests may wait for that; more are refused at once
 * @param timeout for one request, its wait included
 * @param maxPages of a PDF
 * @param maxOutput the largest file that is made
 */
@Validated
@ConfigurationProperties("metier.render")
public record RenderProperties(
        @NotNull @DefaultValue("24h") Duration lifetime,
        @NotNull @DefaultValue("10m") Duration forgetEvery,
        @Min(1) @DefaultValue("200") int maxArtifacts,
        @Min(1) @Max(64) @DefaultValue("2") int threads,
        @Min(1) @Max(1000) @DefaultValue("16") int waiting,
        @NotNull @DefaultValue("15s") Duration timeout,
        @Min(1) @Max(2000) @DefaultValue("100") int maxPages,
        @NotNull @DefaultValue("20MB") DataSize maxOutput) {}
