package dev.metier.contracts.identity;

import dev.metier.contracts.id.UserId;
import java.util.Set;

/**
 * Who is signed in.
 *
 * @param roles lower-case role names: candidate, hr, admin, operator
 */
public record SessionUser(UserId id, String email, String displayName, Set<String> roles) {

    public SessionUser {
        roles = Set.copyOf(roles);
    }
}
