package dev.metier.contracts.cv;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a visitor has: the token of the link and, where it needs one, the password. */
public record OpenShare(
        @NotBlank @Size(max = 100) String token,
        @Nullable @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "OpenShare";
    }
}
