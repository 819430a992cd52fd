package dev.metier.contracts.notifications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether messages of a category come by a channel. */
public record PreferenceView(
        @NotBlank @Size(max = 60) String category, @NotNull Channel channel, boolean enabled) {}
