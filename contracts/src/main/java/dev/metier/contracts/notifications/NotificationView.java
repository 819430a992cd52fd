package dev.metier.contracts.notifications;

import dev.metier.contracts.id.NotificationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to the caller.
 *
 * @param category what it is about, for example {@code application}
 * @param link a path of the web application
 */
public record NotificationView(
        NotificationId id,
        String category,
        String title,
        String body,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
