package dev.metier.contracts.search;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to apply.
 *
 * @param note a word to them, plain text
 */
public record ApplicationInvitationRequest(
        @Size(max = 600) @Nullable String note) {

    @Override
    public String toString() {
        return "ApplicationInvitationRequest[]";
    }
}
