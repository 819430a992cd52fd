package dev.metier.users.skill;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** A file of skills was not taken, not even in part. */
class ImportRejected extends MetierException {

    private static final long serialVersionUID = 1;

    private ImportRejected(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static ImportRejected because(List<FieldError> errors) {
        return new ImportRejected(
                ErrorCode.IMPORT_REJECTED,
                "Nothing was imported; mend the lines that errors names and send all again.",
                errors);
    }

    static ImportRejected tooMany(int most) {
        return new ImportRejected(
                ErrorCode.IMPORT_REJECTED, "A file has at most %d skills; split it.".formatted(most), List.of());
    }

    static ImportRejected tooLarge(int mostCharacters) {
        return new ImportRejected(
                ErrorCode.PAYLOAD_TOO_LARGE,
                "A file has at most %d characters; split it.".formatted(mostCharacters),
                List.of());
    }
}
