package dev.metier.contracts.users;

import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * A person.
 *
 * @param roles lower-case role names
 * @param locale a BCP 47 tag, {@code en} until chosen
 * @param status {@code ACTIVE} or {@code SUSPENDED}
 * @param version to be sent back with an update
 */
public record UserView(
        UserId id,
        String email,
        String displayName,
        Set<String> roles,
        String locale,
        Status status,
        Instant createdAt,
        int version) {

    public UserView {
        roles = Set.copyOf(roles);
    }

    /** Whether the person may use the platform. */
    public enum Status {
        ACTIVE,
        SUSPENDED
    }
}
