package dev.metier.platform.security;

import dev.metier.contracts.id.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person, a service or nobody.
 *
 * @param userId the person; null for services and for nobody
 * @param name the subject of the token: the user id or the name of the service; empty for nobody
 */
public record Caller(@Nullable UserId userId, String name, Set<Role> roles) {

    public static final Caller NOBODY = new Caller(null, "", Set.of());

    public Caller {
        roles = Set.copyOf(roles);
    }

    public static Caller service(String name) {
        return new Caller(null, name, Set.of(Role.SERVICE));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isUser(UserId id) {
        return id.equals(userId);
    }
}
