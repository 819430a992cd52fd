package dev.metier.hybrid.suggestion;

/**
 * How far what was typed is from the beginning of other texts: letters left out, put in, mistaken, or two that changed
 * places. Texts that are read one after the other share the work for what they have in common.
 */
final class Slips {

    private final String typed;
    private final int most;

    /** By letters read, then by letters typed. */
    private final int[][] distances;

    private final char[] read;
    private int known;
    private int least;

    Slips(String typed, int most) {
        this.typed = typed;
        this.most = most;
        this.read = new char[typed.length() + most];
        this.distances = new int[read.length + 1][typed.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            distances[0][i] = i;
        }
    }

    /** Of the text that was read last. */
    int least() {
        return least;
    }

    /** Reads a text; answers after how many letters it is too far for all that begin so, or 0 where it never is. */
    int read(char[] text, int from, char end) {
        int depth = 0;
        while (depth < known && text[from + depth] == read[depth]) {
            depth++;
        }
        known = depth;
        least = Integer.MAX_VALUE;
        for (int i = 0; i <= depth; i++) {
            least = Math.min(least, distances[i][typed.length()]);
        }
        while (depth < read.length && text[from + depth] != end) {
            read[depth] = text[from + depth];
            known = ++depth;
            int nearest = step(depth);
            least = Math.min(least, distances[depth][typed.length()]);
            if (nearest > most) {
                return depth;
            }
        }
        return 0;
    }

    /** Only letters near the diagonal: all others are too far. */
    private int step(int depth) {
        int[] above = distances[depth - 1];
        int[] row = distances[depth];
        char letter = read[depth - 1];
        int first = Math.max(1, depth - most);
        int last = Math.min(typed.length(), depth + most);
        row[first - 1] = first == 1 ? depth : most + 1;
        int nearest = row[first - 1];
        for (int i = first; i <= last; i++) {
            int mistaken = above[i - 1] + (typed.charAt(i - 1) == letter ? 0 : 1);
            int distance = Math.min(mistaken, Math.min(above[i], row[i - 1]) + 1);
            if (depth > 1 && i > 1 && letter == typed.charAt(i - 2) && read[depth - 2] == typed.charAt(i - 1)) {
                distance = Math.min(distance, distances[depth - 2][i - 2] + 1);
            }
            row[i] = distance;
            nearest = Math.min(nearest, distance);
        }
        if (last < typed.length()) {
            row[last + 1] = most + 1;
            row[typed.length()] = most + 1;
        }
        return nearest;
    }
}
