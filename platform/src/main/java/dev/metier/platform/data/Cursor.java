package dev.metier.platform.data;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ended: the sort values of its last row. Opaque to clients.
 *
 * @param parts the values, in the order of the sort
 */
public record Cursor(List<String> parts) {

    private static final char SEPARATOR = '\u001f';

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        return new Cursor(Stream.of(parts).map(String::valueOf).toList());
    }

    /** Reads {@code after}; null where there is none. Errors: {@code cursor-invalid}. */
    public static @Nullable Cursor parse(@Nullable String after, int size) {
        if (after == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(text.split(String.valueOf(SEPARATOR), -1)));
            if (cursor.parts().size() == size && text.indexOf('\0') < 0) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }

    public String encode() {
        String text = parts.stream().collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        return parts.get(index);
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(parts.get(index));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(parts.get(index));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(parts.get(index));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static MetierException invalid() {
        return new MetierException(
                ErrorCode.CURSOR_INVALID,
                "after is not a cursor of this list; pass next of the page before, or nothing.");
    }
}
