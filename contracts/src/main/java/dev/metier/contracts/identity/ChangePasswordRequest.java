package dev.metier.contracts.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password that holds now and the one to set. */
public record ChangePasswordRequest(
        @NotBlank @Size(max = 128) String currentPassword,
        @NotBlank @Size(min = 10, max = 128) String password) {

    @Override
    public String toString() {
        return "ChangePasswordRequest[]";
    }
}
