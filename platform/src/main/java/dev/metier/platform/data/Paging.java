package dev.metier.platform.data;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Page;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a page is. A query reads {@link #fetch()} rows, one more than asked for, so that it knows whether a page follows.
 *
 * @param limit 1 to 100
 */
public record Paging(int limit) {

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    /** Errors: {@code validation-failed} for a limit under 1 or over 100. */
    public static Paging of(@Nullable Integer limit) {
        int wanted = limit == null ? DEFAULT : limit;
        if (wanted < 1 || wanted > MOST) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "Ask for 1 to 100 items.",
                    List.of(new FieldError("limit", "must be 1 to 100")));
        }
        return new Paging(wanted);
    }

    public int fetch() {
        return limit + 1;
    }

    public <T> Page<T> page(List<T> rows, Function<? super T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()).encode());
    }
}
