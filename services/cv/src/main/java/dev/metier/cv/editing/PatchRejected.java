package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** A JSON Patch that cannot be applied to the CV as it is; nothing of it was. */
class PatchRejected extends MetierException {

    private static final long serialVersionUID = 1;

    PatchRejected(String field, String message) {
        super(
                ErrorCode.PATCH_REJECTED,
                "The patch cannot be applied; nothing was changed.",
                List.of(new FieldError(field, message)));
    }
}
