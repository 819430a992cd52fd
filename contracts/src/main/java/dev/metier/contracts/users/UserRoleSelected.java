package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.UserId;
import java.util.Set;

/**
 * The roles of a person changed.
 *
 * @param roles all roles the person has from now on, lower case
 */
@EventType(topic = "user-events", type = "user.role-selected")
public record UserRoleSelected(UserId userId, Set<String> roles) implements Event {

    public UserRoleSelected {
        roles = Set.copyOf(roles);
    }

    @Override
    public String key() {
        return userId.toString();
    }
}
