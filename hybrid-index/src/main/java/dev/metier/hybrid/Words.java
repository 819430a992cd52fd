package dev.metier.hybrid;

import java.util.Arrays;
import java.util.List;

/**
 * What is looked for by words.
 *
 * @param leastShare the share of the terms that a hit has at least, from 0 (one is enough) to 1 (all)
 */
public record Words(List<Term> terms, double leastShare) {

    /** More than a person types, and as many as an engine bears. */
    public static final int MOST_TERMS = 512;

    public Words {
        terms = List.copyOf(terms);
        if (terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException("more than " + MOST_TERMS + " terms");
        }
    }

    /**
     * One word, or several that stand together.
     *
     * @param alternatives other words that count as this one, for less
     * @param isExcluded no hit has it
     */
    public record Term(String text, boolean isPhrase, boolean isExcluded, List<String> alternatives) {

        public Term {
            alternatives = List.copyOf(alternatives);
        }

        public static Term word(String text) {
            return new Term(text, false, false, List.of());
        }

        public static Term phrase(String text) {
            return new Term(text, true, false, List.of());
        }

        public Term excluded() {
            return new Term(text, isPhrase, true, List.of());
        }

        public Term or(List<String> others) {
            return new Term(text, isPhrase, isExcluded, others);
        }
    }

    /** Words of a text, of which a hit has at least one. */
    public static Words anyOf(String text) {
        return of(text, 0);
    }

    /** Words of a text, all of which a hit has. */
    public static Words allOf(String text) {
        return of(text, 1);
    }

    private static Words of(String text, double leastShare) {
        return new Words(
                Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}+#.]+"))
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .limit(MOST_TERMS)
                        .map(Term::word)
                        .toList(),
                leastShare);
    }
}
