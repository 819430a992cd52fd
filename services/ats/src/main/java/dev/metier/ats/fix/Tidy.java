package dev.metier.ats.fix;

/** The tidy form of texts. Each method leaves a text alone that it made itself. */
final class Tidy {

    private static final String SEPARATORS = "|,;•·";
    private static final String DASHES = "-–—/";
    private static final String BULLETS = "•·▪◦‣●○■-–*";

    private Tidy() {}

    /** Runs of spaces and tabs become one space; spaces at the ends go; line breaks stay. */
    static String spaces(String text) {
        return text.replaceAll("\\r\\n?", "\n")
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }

    /** Also without the bullet before and the separators after a line. */
    static String line(String text) {
        String line = spaces(text);
        int end = line.length();
        while (end > 0 && endsWithMark(line, end)) {
            end--;
        }
        int start = 0;
        while (start < end && startsWithMark(line, start, end)) {
            start++;
        }
        return line.substring(start, end);
    }

    private static boolean endsWithMark(String line, int end) {
        char last = line.charAt(end - 1);
        boolean alone = end == 1 || Character.isWhitespace(line.charAt(end - 2));
        return Character.isWhitespace(last) || SEPARATORS.indexOf(last) >= 0 || (alone && DASHES.indexOf(last) >= 0);
    }

    /** A bullet has a space after it; a minus or a star that belongs to the word has none. */
    private static boolean startsWithMark(String line, int start, int end) {
        char first = line.charAt(start);
        boolean apart = start + 1 == end || Character.isWhitespace(line.charAt(start + 1));
        return Character.isWhitespace(first) || (apart && BULLETS.indexOf(first) >= 0);
    }
}
