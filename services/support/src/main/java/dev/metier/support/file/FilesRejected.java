package dev.metier.support.file;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** Files of articles were not taken, not even in part. */
class FilesRejected extends MetierException {

    private static final long serialVersionUID = 1;

    private FilesRejected(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static FilesRejected because(String file, String message) {
        return because(List.of(new FieldError(file, message)));
    }

    static FilesRejected because(List<FieldError> errors) {
        return new FilesRejected(
                ErrorCode.IMPORT_REJECTED,
                "Nothing was imported; mend the files that errors names and send all again.",
                errors);
    }

    static FilesRejected unreadable() {
        return new FilesRejected(
                ErrorCode.IMPORT_REJECTED,
                "Nothing was imported; the file is not a zip of Markdown files, such as the export makes.",
                List.of());
    }

    static FilesRejected tooMany() {
        return new FilesRejected(
                ErrorCode.IMPORT_REJECTED,
                "Nothing was imported; send at most %d articles and 20 MB at once.".formatted(ArticleZip.MOST),
                List.of());
    }

    static FilesRejected tooLarge() {
        return new FilesRejected(
                ErrorCode.PAYLOAD_TOO_LARGE, "A zip of articles has at most 5 MB; send it in parts.", List.of());
    }
}
