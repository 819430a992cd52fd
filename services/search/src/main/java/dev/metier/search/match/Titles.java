package dev.metier.search.match;

import dev.metier.search.posting.SeniorityWords;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles as sets of their words; how senior somebody is to be is compared by itself. */
final class Titles {

    private Titles() {}

    static Set<String> words(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}+#]+", -1))
                .filter(word -> !word.isEmpty())
                .filter(word -> SeniorityWords.ofTitle(word).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Twice the words that both have, of all (Sørensen, Dice), 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }
}
