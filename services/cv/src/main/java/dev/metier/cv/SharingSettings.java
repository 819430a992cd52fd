package dev.metier.cv;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code metier.cv.sharing.*}.
 *
 * @param maxLinks how many links one CV may have
 * @param lifetime how long a link works where its maker does not say
 * @param longest the longest that a link may work
 * @param wrongPasswords how many wrong passwords a link takes within {@code window}
 * @param window after this time without guesses a link takes passwords again
 */
public record SharingSettings(
        @Min(1) @Max(1000) @DefaultValue("20") int maxLinks,
        @NotNull @DefaultValue("30d") Duration lifetime,
        @NotNull @DefaultValue("365d") Duration longest,
        @Min(1) @DefaultValue("10") int wrongPasswords,
        @NotNull @DefaultValue("15m") Duration window) {}
