package dev.metier.contracts.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of a reset mail and the password to set. */
public record ResetPasswordRequest(
        @NotBlank @Size(max = 512) String token,
        @NotBlank @Size(min = 10, max = 128) String password) {

    @Override
    public String toString() {
        return "ResetPasswordRequest[]";
    }
}
