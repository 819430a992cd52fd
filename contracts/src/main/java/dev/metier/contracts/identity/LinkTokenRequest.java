package dev.metier.contracts.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of a link that was sent by mail. */
public record LinkTokenRequest(@NotBlank @Size(max = 512) String token) {

    @Override
    public String toString() {
        return "LinkTokenRequest[]";
    }
}
