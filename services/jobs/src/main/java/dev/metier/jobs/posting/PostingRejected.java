package dev.metier.jobs.posting;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.Locale;

/** A posting cannot become what was asked for. */
class PostingRejected extends MetierException {

    private static final long serialVersionUID = 1;

    private PostingRejected(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static PostingRejected because(String field, String message) {
        return because(List.of(new FieldError(field, message)));
    }

    static PostingRejected because(List<FieldError> errors) {
        return new PostingRejected(
                ErrorCode.POSTING_REJECTED, "Some fields are not ready to be seen by others; see errors.", errors);
    }

    static PostingRejected inState(PostingStatus status, String verb) {
        String now = status.name().toLowerCase(Locale.ROOT);
        return new PostingRejected(
                ErrorCode.POSTING_STATE, "A posting that is %s cannot be %s.".formatted(now, verb), List.of());
    }
}
