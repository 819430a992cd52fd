package dev.metier.cv.parsing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** A file that no CV can be read from; the code says which of the known reasons it is. */
public final class UnreadableFile extends MetierException {

    private static final long serialVersionUID = 1;

    public UnreadableFile(ErrorCode code, String detail) {
        super(code, detail, List.of(new FieldError("file", detail)));
    }

    public static UnreadableFile withoutText() {
        return new UnreadableFile(
                ErrorCode.NO_TEXT_FOUND,
                "No text was found in the file; it seems to hold pictures only. Export the CV as text instead of"
                        + " scanning it.");
    }

    public static UnreadableFile damaged() {
        return new UnreadableFile(
                ErrorCode.FILE_DAMAGED, "The file is damaged or cut off. Save it again and upload it anew.");
    }

    public static UnreadableFile unsupported() {
        return new UnreadableFile(
                ErrorCode.FILE_TYPE_UNSUPPORTED,
                "This is not a PDF, DOCX, HTML, text, JSON Resume, Reactive Resume or RenderCV file. Save the CV as one of these.");
    }

    public static UnreadableFile encrypted() {
        return new UnreadableFile(
                ErrorCode.FILE_ENCRYPTED,
                "The file is protected by a password. Remove the password and upload it anew.");
    }
}
