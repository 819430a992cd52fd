package dev.metier.users.user;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** What a person's profile would say cannot stand there. */
class ProfileRejected extends MetierException {

    private static final long serialVersionUID = 1;

    private ProfileRejected(FieldError error) {
        super(ErrorCode.VALIDATION_FAILED, "Some fields are not as they should be; see errors.", List.of(error));
    }

    static ProfileRejected because(String field, String message) {
        return new ProfileRejected(new FieldError(field, message));
    }
}
