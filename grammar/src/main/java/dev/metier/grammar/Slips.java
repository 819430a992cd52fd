package dev.metier.grammar;

import java.util.List;
import java.util.Locale;

/** Suggestions that are what somebody meant whose finger slipped: few letters wrong, missing, too many or exchanged. */
final class Slips {

    private static final int LONG = 8;
    private static final int SHORT = 5;

    private Slips() {}

    /** The suggestions nearest to a word, of those that a slip explains. */
    static List<String> nearest(String word, List<String> suggestions) {
        List<String> slips = suggestions.stream()
                .filter(suggestion -> isSlip(word, suggestion))
                .toList();
        int least = slips.stream()
                .mapToInt(suggestion -> distance(word, suggestion))
                .min()
                .orElse(0);
        return slips.stream()
                .filter(suggestion -> distance(word, suggestion) == least)
                .toList();
    }

    private static boolean isSlip(String word, String suggestion) {
        if (!suggestion.codePoints().allMatch(Character::isLetter)) {
            return false;
        }
        int distance = distance(word, suggestion);
        if (word.length() < SHORT) {
            return distance == 1 && word.length() == suggestion.length() && sameLetters(word, suggestion);
        }
        boolean sameStart = Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(suggestion.charAt(0));
        return distance == 1 || (distance == 2 && word.length() >= LONG && sameStart);
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
