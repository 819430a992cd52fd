package dev.metier.search.question;

import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.hybrid.Words;
import dev.metier.search.place.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a text.
 *
 * @param terms words, phrases and exclusions
 * @param rest the text without what became a filter: what is meant
 * @param place in or near which hits are
 * @param euros that hits pay at least for a year
 */
public record Question(
        List<Words.Term> terms,
        String rest,
        @Nullable Place place,
        @Nullable Double euros,
        @Nullable Seniority seniority,
        boolean isRemote,
        List<UnderstoodPart> parts) {

    /** Up to so many terms, all of them have to be in a hit. */
    private static final int ALL_OF = 3;

    private static final double MOST_OF = 0.7;

    public Question {
        terms = List.copyOf(terms);
        parts = List.copyOf(parts);
    }

    /** Nothing where no words are looked for. */
    public Optional<Words> words() {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        long wanted = terms.stream().filter(term -> !term.isExcluded()).count();
        return Optional.of(new Words(terms, wanted <= ALL_OF ? 1 : MOST_OF));
    }

    /** Whether its words are to be taken for what they mean: a phrase or an exclusion means just these words. */
    public boolean isPlain() {
        return hasWords() && terms.stream().noneMatch(term -> term.isPhrase() || term.isExcluded());
    }

    /** Whether there are words that hits can be more or less like. */
    public boolean hasWords() {
        return terms.stream().anyMatch(term -> !term.isExcluded());
    }
}
