package dev.metier.search.recommendation;

import dev.metier.platform.data.Cursor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is made anew for each answer.
 *
 * @param next absent on the last
 */
record RankedPage<T>(List<T> items, @Nullable String next) {

    /**
     * What stands behind the last of the page before, or from where it was on if it is no longer there.
     *
     * @param id that no other has
     */
    static <T> RankedPage<T> of(List<T> ranked, Function<T, String> id, int limit, @Nullable Cursor after) {
        int from = after == null ? 0 : behind(ranked, id, after);
        int end = Math.min(ranked.size(), from + limit);
        List<T> items = ranked.subList(from, end);
        boolean isMore = end < ranked.size();
        return new RankedPage<>(
                items, isMore ? Cursor.of(id.apply(items.getLast()), end).encode() : null);
    }

    private static <T> int behind(List<T> ranked, Function<T, String> id, Cursor after) {
        String last = after.text(0);
        int counted = Math.clamp(after.number(1), 0, ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            if (id.apply(ranked.get(i)).equals(last)) {
                return i + 1;
            }
        }
        return counted;
    }
}
