package dev.metier.users.text;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people may write into fields that others read: text that shows, in the order in which it was written. */
public final class PlainText {

    private static final String MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private PlainText() {}

    /** A name: one line with at least a letter or digit, without space around or in excess. */
    public static String name(String field, String text) {
        String line = line(field, text).replaceAll("\\s+", " ");
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw refused(field, "must hold a letter or a digit");
        }
        return line;
    }

    /** One line, without space around. */
    public static String line(String field, String text) {
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR || isMark(c)) {
                throw refused(field, "must be one line without control characters or direction marks");
            }
        });
        return text.strip();
    }

    /** One line, or nothing where the text is absent or blank. */
    public static @Nullable String lineOrNothing(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : line(field, text);
    }

    /** Several lines, or nothing where the text is absent or blank. */
    public static @Nullable String linesOrNothing(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        text.codePoints().forEach(c -> {
            boolean breaks = c == '\n' || c == '\r' || c == '\t';
            if ((Character.isISOControl(c) && !breaks) || isMark(c)) {
                throw refused(field, "must not hold control characters or direction marks");
            }
        });
        return text.strip();
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static MetierException refused(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "Some fields are not as they should be; see errors.",
                List.of(new FieldError(field, message)));
    }
}
