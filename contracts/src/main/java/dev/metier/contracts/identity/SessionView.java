package dev.metier.contracts.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place where the person is signed in.
 *
 * @param current whether it is the session of this request
 */
public record SessionView(
        UUID id,
        Instant createdAt,
        Instant lastUsedAt,
        @Nullable String userAgent,
        boolean current) {}
