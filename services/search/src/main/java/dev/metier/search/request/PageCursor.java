package dev.metier.search.request;

import dev.metier.contracts.ErrorCode;
import dev.metier.hybrid.UnreadableCursor;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.errors.MetierException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cursors that hold for the question that they were given for, and for no other. */
public final class PageCursor {

    private PageCursor() {}

    /** Errors: {@code cursor-invalid}. */
    public static @Nullable String read(@Nullable String after, Record request) {
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor == null) {
            return null;
        }
        if (!cursor.text(0).equals(question(request))) {
            throw invalid();
        }
        return cursor.text(1);
    }

    public static String write(String place, Record request) {
        return Cursor.of(question(request), place).encode();
    }

    public static <T> T refusing(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (UnreadableCursor unreadable) {
            throw invalid();
        }
    }

    private static String question(Record request) {
        return Integer.toHexString(request.toString().hashCode());
    }

    private static MetierException invalid() {
        return new MetierException(
                ErrorCode.CURSOR_INVALID, "after is a cursor of another question; begin with its first page.");
    }
}
