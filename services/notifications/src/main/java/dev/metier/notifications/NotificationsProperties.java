package dev.metier.notifications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.notifications.*}.
 *
 * @param sender who the mails are from
 * @param mailBackoff the first pause after a mail could not be sent; grows by half each time, for about two days
 * @param heartbeat how often a live connection hears that it is alive
 */
@Validated
@ConfigurationProperties("metier.notifications")
public record NotificationsProperties(
        @NotBlank @DefaultValue("Metier <no-reply@metier.example>")
        String sender,

        @NotNull @DefaultValue("5s") Duration mailBackoff,
        @NotNull @DefaultValue("20s") Duration heartbeat) {}
