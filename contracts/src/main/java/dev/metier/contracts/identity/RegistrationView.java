package dev.metier.contracts.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a registration stands.
 *
 * @param reason why it was rejected, in words for the person; only with {@code REJECTED}
 */
public record RegistrationView(
        UUID registrationId, Status status, @Nullable String reason) {

    /** Pending until the profile exists; rejected ones leave nothing behind. */
    public enum Status {
        PENDING,
        ACTIVE,
        REJECTED
    }
}
