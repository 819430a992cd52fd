package dev.metier.ats.fix;

import java.util.regex.Pattern;

/** The tidy form of texts. Each method leaves a text alone that it made itself. */
final class Tidy {

    private static final String SEPARATORS = "|,;•·";
    private static final String DASHES = "-–—/";
    private static final String BULLETS = "•·▪◦‣●○■-–*";

    private static final Pattern RETURN = Pattern.compile("\\r\\n?");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern LINE_END = Pattern.compile(" ?\\n ?");

    private Tidy() {}

    /** Runs of spaces and tabs become one space; spaces at the ends go; line breaks stay. */
    static String spaces(String text) {
        if (isTidy(text)) {
            return text;
        }
        String lines = RETURN.matcher(text).replaceAll("\n");
        String spaced = SPACES.matcher(lines).replaceAll(" ");
        return LINE_END.matcher(spaced).replaceAll("\n").strip();
    }

    /** Most texts are: looking is cheaper than replacing nothing. */
    private static boolean isTidy(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaceAtEdge = c == ' ' && (before == ' ' || before == '\n');
            boolean lineAfterSpace = c == '\n' && before == ' ';
            if (c == '\r' || c == '\t' || c == '\u00a0' || spaceAtEdge || lineAfterSpace) {
                return false;
            }
            before = c;
        }
        return text.equals(text.strip());
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
