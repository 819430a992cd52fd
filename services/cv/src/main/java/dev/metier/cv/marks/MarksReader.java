package dev.metier.cv.marks;

import java.io.IOException;
import java.util.Optional;

/** Reads documents that name their fields, such as our own. */
public final class MarksReader {

    public static final String ENGINE = "metier-marks";
    public static final String VERSION = "1.0";

    private MarksReader() {}

    /** Nothing for a file without names of fields, or with words that have none: it is read by its layout then. */
    public static Optional<MarkedResume.Reading> pdf(byte[] file) {
        try {
            return PdfMarks.read(file);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // whatever is wrong with the file, reading it by its layout will say
        }
    }

    public static Optional<MarkedResume.Reading> docx(byte[] file) {
        try {
            return DocxMarks.read(file);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
