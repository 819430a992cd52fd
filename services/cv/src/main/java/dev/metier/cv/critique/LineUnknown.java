package dev.metier.cv.critique;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** There is no text at that place of the CV. */
class LineUnknown extends MetierException {

    private static final long serialVersionUID = 1;

    LineUnknown() {
        super(
                ErrorCode.LINE_UNKNOWN,
                "There is no such line in the CV; take the pointer of a summary or a highlight, such as /work/0/highlights/1.",
                List.of(new FieldError("pointer", "is not a line of the CV")));
    }
}
