package dev.metier.contracts.notifications;

import dev.metier.contracts.id.UserId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that a service asks for directly, because its content (a link with a token, what somebody looks for) must not
 * travel as an event.
 *
 * @param requestId makes the message exactly once: the same id again changes nothing
 * @param email where to send it, as mail alone, whatever the person prefers: the person may not be known here yet. Absent: the
 *     person is told as of anything else, in the application and by mail as they prefer
 * @param template the key of a template, for example {@code email-verification}
 * @param values what the template shows
 */
public record NotifyRequest(
        @NotNull UUID requestId,
        @NotNull UserId userId,
        @Email @Size(max = 254) @Nullable String email,
        @NotBlank @Size(max = 60) String template,
        @Nullable String locale,
        @NotNull @Size(max = 20) Map<String, String> values) {

    @Override
    public String toString() {
        return "NotifyRequest[" + requestId + ", " + template + "]";
    }
}
