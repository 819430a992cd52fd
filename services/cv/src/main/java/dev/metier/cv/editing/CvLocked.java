package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;

/** The CV refuses changes until its owner unlocks it. */
class CvLocked extends MetierException {

    private static final long serialVersionUID = 1;

    CvLocked() {
        super(ErrorCode.CV_LOCKED, "The CV is locked. Unlock it first, or change a variant of it.");
    }
}
