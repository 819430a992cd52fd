package dev.metier.search.candidate;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.suggestion.Suggestion;
import dev.metier.hybrid.suggestion.Suggestions;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.index.Tally;
import dev.metier.search.request.Mending;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Words that people who show themselves use: titles, skills and places, never their names. They are counted now and then, and
 * one of them is told only while somebody who shows themself still has it.
 */
@Component
class CandidateWords {

    private static final Map<String, Integer> COUNTED = Map.of("title", 20_000, "skill", 20_000, "place", 20_000);
    private static final Map<String, Integer> WANTED = Map.of("title", 8, "skill", 8, "place", 8);

    private final LiveIndex index;
    private final Tally<Suggestions> counted;

    CandidateWords(@Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex index) {
        this.index = index;
        this.counted = new Tally<>(
                "candidate-words",
                index,
                () -> "",
                () -> index.read(open -> Suggestions.of(open, Filter.EVERYTHING, COUNTED)));
    }

    /**
     * The text with its slips mended; null where there is nothing to mend.
     *
     * @param understood parts of it that are no mere words
     */
    @Nullable String mended(String text, Collection<String> understood) {
        Set<String> known = Mending.words(String.join(" ", understood)).collect(Collectors.toSet());
        return new Mending(word -> known.contains(word.toLowerCase(Locale.ROOT)) || occurs(word), this::alike).of(text);
    }

    private List<String> alike(String typed) {
        return counted.current().suggest(typed, WANTED).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Suggestion::slips)
                        .thenComparingLong(each -> -each.count())
                        .thenComparing(Suggestion::value))
                .map(Suggestion::value)
                .toList();
    }

    /** As a phrase a word counts without its slips. */
    private boolean occurs(String word) {
        Words itself = new Words(List.of(Words.Term.phrase(word)), 1);
        return index.read(open -> open.search(HybridQuery.of(itself).page(0, null)))
                        .total()
                > 0;
    }
}
