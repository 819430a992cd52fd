package dev.metier.jobs.posting;

import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.jobs.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a posting must hold before strangers see it. */
final class PublicPosting {

    private static final int SHORTEST_DESCRIPTION = 80;

    private PublicPosting() {}

    static void check(Posting posting, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (posting.description().strip().length() < SHORTEST_DESCRIPTION) {
            errors.add(new FieldError(
                    "description", "tell at least what the work is and whom you look for (80 characters or more)"));
        }
        if (posting.workMode() != WorkMode.REMOTE && isBlank(posting.place())) {
            errors.add(new FieldError("place", "say where the work is, or make the posting remote"));
        }
        LocalDate deadline = posting.deadline();
        if (deadline != null && deadline.isBefore(today)) {
            errors.add(new FieldError("deadline", "is in the past"));
        }
        if (!errors.isEmpty()) {
            throw PostingRejected.because(errors);
        }
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
