package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is a hit.
 *
 * @param words words of the question that occur in it, other names of a skill and words a slip away among them
 * @param filters what was chosen and holds for it
 * @param understood what was read from the text and holds for it
 * @param meaning how near its meaning is to that of the question, up to 1; absent where that was not compared
 */
public record SearchWhy(
        List<String> words,
        List<AppliedFilter> filters,
        List<UnderstoodPart> understood,
        @Nullable Double meaning) {

    public SearchWhy {
        words = List.copyOf(words);
        filters = List.copyOf(filters);
        understood = List.copyOf(understood);
    }

    /**
     * A filter that was chosen.
     *
     * @param name of its parameter
     */
    public record AppliedFilter(String name, String value) {}
}
