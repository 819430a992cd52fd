package dev.metier.contracts.notifications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A message template; {@code {{name}}} stands for a value.
 *
 * @param link path of the web application that the message leads to
 */
public record TemplateView(
        @NotBlank @Size(max = 60) String key,
        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 8000) String body,
        @Size(max = 300) @Nullable String link,
        int version) {}
