package dev.metier.contracts.users;

import dev.metier.contracts.identity.SignUpRole;
import jakarta.validation.constraints.NotNull;

/** The side that the person adds; nobody loses a role by it. */
public record SelectRoleRequest(@NotNull SignUpRole role) {}
