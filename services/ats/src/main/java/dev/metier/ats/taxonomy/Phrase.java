package dev.metier.ats.taxonomy;

import dev.metier.ats.taxonomy.Words.Word;
import java.util.List;
import java.util.Optional;

/** Any words looked for in a text, whole words in any case; for skills that the taxonomy does not know. */
public final class Phrase {

    /** Positions of characters. */
    public record Span(int start, int end) {}

    private Phrase() {}

    public static Optional<Span> find(String text, String phrase) {
        return find(Words.of(text), Words.of(phrase));
    }

    public static Optional<Span> find(List<Word> words, List<Word> wanted) {
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= words.size(); at++) {
            if (standsAt(words, at, wanted)) {
                int last = at + wanted.size() - 1;
                return Optional.of(
                        new Span(words.get(at).start(), words.get(last).end()));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAt(List<Word> words, int at, List<Word> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!words.get(at + i).small().equals(wanted.get(i).small())) {
                return false;
            }
        }
        return true;
    }
}
