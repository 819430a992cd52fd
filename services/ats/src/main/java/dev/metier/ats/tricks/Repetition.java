package dev.metier.ats.tricks;

import dev.metier.ats.taxonomy.Words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same words over and over in one text. Nothing counts twice, so this is only told. */
final class Repetition {

    private static final int PHRASE = 3;
    private static final int MOST = 4;

    private Repetition() {}

    /** Where a phrase of three words stands for the fifth time, from its first place to there. */
    static Optional<Span> in(List<Word> words) {
        Map<String, int[]> seen = new HashMap<>();
        for (int at = 0; at + PHRASE <= words.size(); at++) {
            int[] firstAndTimes = seen.computeIfAbsent(phrase(words, at), first -> new int[2]);
            if (firstAndTimes[1]++ == 0) {
                firstAndTimes[0] = at;
            }
            if (firstAndTimes[1] > MOST) {
                int end = words.get(at + PHRASE - 1).end();
                return Optional.of(new Span(words.get(firstAndTimes[0]).start(), end));
            }
        }
        return Optional.empty();
    }

    private static String phrase(List<Word> words, int at) {
        return words.get(at).small()
                + ' '
                + words.get(at + 1).small()
                + ' '
                + words.get(at + 2).small();
    }
}
