package dev.metier.gateway.caller;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, as a verified access token says.
 *
 * @param sessionId the {@code sid} of the token; null for clients without a session
 * @param token the token itself, passed on to services
 */
public record Caller(String id, Set<String> roles, @Nullable String sessionId, String token, Instant expiresAt) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean hasOneOf(Set<String> wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
