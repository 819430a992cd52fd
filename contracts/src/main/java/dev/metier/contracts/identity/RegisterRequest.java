package dev.metier.contracts.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A wish for an account.
 *
 * @param email where the verification mail goes; compared without regard to case
 * @param password 10 to 128 characters, not one of the well-known weak ones
 * @param displayName how the person wants to be called
 * @param role the side the person starts on
 */
public record RegisterRequest(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(min = 10, max = 128) String password,
        @NotBlank @Size(max = 120) String displayName,
        @NotNull SignUpRole role) {

    @Override
    public String toString() {
        return "RegisterRequest[" + role + "]";
    }
}
