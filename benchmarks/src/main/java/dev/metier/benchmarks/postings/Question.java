package dev.metier.benchmarks.postings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks.
 *
 * @param words all of which a hit has
 * @param chosen values by keyword
 * @param near within 50 km of it
 * @param leastSalary in a year
 */
public record Question(
        List<String> words,
        Map<String, String> chosen,
        @Nullable Place near,
        @Nullable Long leastSalary) {

    public static final double KILOMETRES = 50;

    public Question {
        words = List.copyOf(words);
        chosen = Map.copyOf(chosen);
    }
}
