package dev.metier.cv.sharing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** A link that needs a password was opened without the right one. */
class SharePasswordRefused extends MetierException {

    private static final long serialVersionUID = 1;

    private SharePasswordRefused(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static SharePasswordRefused missing() {
        return new SharePasswordRefused(
                ErrorCode.SHARE_PASSWORD_REQUIRED,
                "This CV is protected. Give the password that came with the link.",
                List.of(new FieldError("password", "is needed")));
    }

    static SharePasswordRefused wrong() {
        return new SharePasswordRefused(
                ErrorCode.SHARE_PASSWORD_WRONG,
                "That is not the password of this link.",
                List.of(new FieldError("password", "is not the right one")));
    }

    static SharePasswordRefused tooManyGuesses() {
        return new SharePasswordRefused(
                ErrorCode.RATE_LIMITED,
                "Too many wrong passwords were given for this link. Wait a quarter of an hour and try again.",
                List.of());
    }
}
