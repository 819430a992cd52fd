package dev.metier.users.text;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody looks for a pattern for SQL {@code like}, in small letters; null where there is nothing to look for. */
public final class Containing {

    private static final int LONGEST = 200;

    private Containing() {}

    public static @Nullable String anywhere(@Nullable String q) {
        String beginning = atBeginning(q);
        return beginning == null ? null : "%" + beginning;
    }

    public static @Nullable String atBeginning(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > LONGEST) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "Look for something shorter.",
                    List.of(new FieldError("q", "must be at most " + LONGEST + " characters")));
        }
        return q.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
