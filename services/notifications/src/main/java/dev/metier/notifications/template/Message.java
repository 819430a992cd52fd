package dev.metier.notifications.template;

import org.jspecify.annotations.Nullable;

/** A template filled with values. */
public record Message(
        String category,
        String title,
        String body,
        @Nullable String link) {}
