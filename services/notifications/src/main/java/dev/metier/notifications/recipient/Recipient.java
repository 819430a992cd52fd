package dev.metier.notifications.recipient;

import dev.metier.contracts.id.UserId;

/** Where a person is reached. */
public record Recipient(UserId userId, String email, String displayName, String locale) {}
