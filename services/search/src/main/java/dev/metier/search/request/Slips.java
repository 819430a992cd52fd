package dev.metier.search.request;

/** Letters added, left out, changed or exchanged with their neighbour between two words (Damerau, Levenshtein). */
final class Slips {

    private static final int SHORTEST_WITH_ONE = 4;
    private static final int SHORTEST_WITH_TWO = 8;

    private Slips() {}

    /** How many a word of this length may have: shorter ones are near to too many others. */
    static int allowed(String word) {
        if (word.length() < SHORTEST_WITH_ONE) {
            return 0;
        }
        return word.length() < SHORTEST_WITH_TWO ? 1 : 2;
    }

    static int between(String one, String other) {
        return lastRow(one, other)[other.length()];
    }

    /** The last row of the table of distances. */
    private static int[] lastRow(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        int[] next = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
                boolean isExchange = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isExchange) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = row;
            row = next;
            next = free;
        }
        return row;
    }
}
