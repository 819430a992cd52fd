package dev.metier.search.candidate;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.suggestion.Suggestion;
import dev.metier.hybrid.suggestion.Suggestions;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.request.Mending;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Words that people who show themselves use: titles, skills and places, never their names. They are counted now and then, and
 * one of them is told only while somebody who shows themself still has it.
 */
@Component
class CandidateWords {

    private static final Duration EVERY = Duration.ofSeconds(2);

    /** Counting takes at most this part of the time. */
    private static final int SHARE = 20;

    private static final Map<String, Integer> COUNTED = Map.of("title", 20_000, "skill", 20_000, "place", 20_000);
    private static final Map<String, Integer> WANTED = Map.of("title", 8, "skill", 8, "place", 8);

    private final LiveIndex index;
    private Suggestions counted = Suggestions.none();
    private long countAt = System.nanoTime();

    CandidateWords(@Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex index) {
        this.index = index;
    }

    /**
     * The text with its slips mended; null where there is nothing to mend.
     *
     * @param understood parts of it that are no mere words
     */
    @Nullable String mended(String text, Collection<String> understood) {
        String known = String.join(" ", understood).toLowerCase(Locale.ROOT);
        return new Mending(word -> known.contains(word.toLowerCase(Locale.ROOT)) || occurs(word), this::alike).of(text);
    }

    private List<String> alike(String typed) {
        return current().suggest(typed, WANTED).values().stream()
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

    private synchronized Suggestions current() {
        long now = System.nanoTime();
        if (now - countAt >= 0) {
            counted = index.read(open -> Suggestions.of(open, new Filter.All(List.of()), COUNTED));
            long took = System.nanoTime() - now;
            countAt = System.nanoTime() + Math.max(EVERY.toNanos(), SHARE * took);
        }
        return counted;
    }
}
