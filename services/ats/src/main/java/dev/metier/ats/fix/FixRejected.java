package dev.metier.ats.fix;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import java.io.Serial;

/** A fix does not fit the resume it is applied to; nothing was changed. */
public final class FixRejected extends MetierException {

    @Serial
    private static final long serialVersionUID = 1;

    FixRejected(String detail) {
        super(ErrorCode.PATCH_REJECTED, detail);
    }
}
