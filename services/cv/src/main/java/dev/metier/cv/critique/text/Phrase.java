package dev.metier.cv.critique.text;

import java.util.List;

/**
 * Words of a list.
 *
 * @param words in lower case
 * @param instead what to write instead; empty where the list does not say
 */
public record Phrase(List<String> words, String instead) {

    public Phrase {
        words = List.copyOf(words);
    }

    /** A phrase where it was found. */
    public record Found(Phrase phrase, int first, int start, int end, String written) {

        /** Index of the token behind it. */
        public int next() {
            return first + phrase.words().size();
        }
    }
}
