package dev.metier.identity.session;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs in.
 *
 * @param clientId the OpenID client; null for the first-party API
 * @param userAgent what the program calls itself
 */
public record Place(@Nullable String clientId, @Nullable String userAgent) {}
