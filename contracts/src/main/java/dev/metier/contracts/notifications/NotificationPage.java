package dev.metier.contracts.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of messages, newest first, and how many of all are unread. */
public record NotificationPage(
        List<NotificationView> items, @Nullable String next, int unread) {

    public NotificationPage {
        items = List.copyOf(items);
    }
}
