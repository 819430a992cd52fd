package dev.metier.notifications.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as it is stored; {@code link} is absolute. */
record Mail(
        UUID id,
        String address,
        String subject,
        String body,
        @Nullable String link) {}
