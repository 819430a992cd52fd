package dev.metier.grammar;

import java.util.List;
import java.util.Locale;

/** Suggestions that are what somebody meant whose finger slipped: few letters wrong, missing, too many or exchanged. */
final class Slips {

    private static final int LONG = 8;
    private static final int SHORT = 5;

    private Slips() {}

    /** The suggestions one slip from a word; where there are none the only one that is two slips from a long word. */
    static List<String> nearest(String word, List<String> suggestions) {
        List<String> letters = suggestions.stream()
                .filter(suggestion -> suggestion.codePoints().allMatch(Character::isLetter))
                .toList();
        List<String> one = letters.stream()
                .filter(suggestion -> distance(word, suggestion) == 1)
                .filter(suggestion -> word.length() >= SHORT || sameLetters(word, suggestion))
                .toList();
        if (!one.isEmpty() || word.length() < LONG) {
            return one;
        }
        List<String> two = letters.stream()
                .filter(suggestion -> distance(word, suggestion) == 2 && sameStart(word, suggestion))
                .toList();
        return two.size() == 1 ? two : List.of();
    }

    private static boolean sameStart(String one, String other) {
        return Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0));
    }

    private static boolean sameLetters(String one, String other) {
        return sorted(one).equals(sorted(other));
    }

    private static List<Integer> sorted(String word) {
        return word.toLowerCase(Locale.ROOT).chars().sorted().boxed().toList();
    }

    /** Optimal string alignment: insertions, deletions, substitutions, exchanges of neighbours; capitals count as small. */
    static int distance(String first, String second) {
        String one = first.toLowerCase(Locale.ROOT);
        String other = second.toLowerCase(Locale.ROOT);
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int fewest = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = exchanged ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
            }
        }
        return steps[one.length()][other.length()];
    }
}
