package dev.metier.applications.application;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.applications.Stage;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** An application cannot be made or moved so. */
class ApplicationRefused extends MetierException {

    private static final long serialVersionUID = 1;

    private ApplicationRefused(ErrorCode code, String detail) {
        this(code, detail, List.of());
    }

    private ApplicationRefused(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static ApplicationRefused postingNotOpen() {
        return new ApplicationRefused(
                ErrorCode.POSTING_NOT_OPEN, "This posting takes no applications at the moment. Look for similar ones.");
    }

    static ApplicationRefused twice() {
        return new ApplicationRefused(
                ErrorCode.ALREADY_APPLIED, "You have applied to this posting already; see your applications.");
    }

    static ApplicationRefused cvMissing() {
        return new ApplicationRefused(
                ErrorCode.CV_NOT_AVAILABLE,
                "The CV to send was not found among yours; choose another.",
                List.of(new FieldError("cvId", "is not one of your CVs, or not in this version")));
    }

    static ApplicationRefused over() {
        return new ApplicationRefused(
                ErrorCode.STAGE_MOVE_REJECTED, "This application is over; it cannot be withdrawn.");
    }

    static ApplicationRefused withdrawn() {
        return new ApplicationRefused(
                ErrorCode.STAGE_MOVE_REJECTED, "The candidate has withdrawn; the application cannot be moved.");
    }

    static ApplicationRefused alreadyThere(Stage stage) {
        return new ApplicationRefused(
                ErrorCode.STAGE_MOVE_REJECTED, "The application is in " + stage.name() + " already.");
    }

    static ApplicationRefused reasonMissing() {
        return new ApplicationRefused(
                ErrorCode.STAGE_MOVE_REJECTED,
                "Say why; the reason is kept for your company and not shown to the candidate.",
                List.of(new FieldError("reason", "is needed here")));
    }
}
