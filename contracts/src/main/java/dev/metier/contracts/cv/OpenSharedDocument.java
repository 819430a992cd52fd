package dev.metier.contracts.cv;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a visitor has, and the form in which they want the CV. */
public record OpenSharedDocument(
        @NotBlank @Size(max = 100) String token,
        @Nullable @Size(max = 200) String password,
        @NotNull DocumentFormat format) {

    @Override
    public String toString() {
        return "OpenSharedDocument[" + format + "]";
    }
}
