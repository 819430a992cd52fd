package dev.metier.ats.resume;

import java.util.regex.Pattern;

/** A few words of a text around a place, on one line. */
public final class Quote {

    private static final int CONTEXT = 60;
    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Quote() {}

    public static String around(String text, int start, int end) {
        int from = start <= CONTEXT ? 0 : afterSpace(text, start - CONTEXT, start);
        int to = text.length() - end <= CONTEXT ? text.length() : beforeSpace(text, end, end + CONTEXT);
        String quote = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return shorten(quote);
    }

    public static String of(String text) {
        return shorten(text);
    }

    private static String shorten(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1));
        return line.substring(0, cut) + "…";
    }

    private static int afterSpace(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return limit;
    }

    private static int beforeSpace(String text, int limit, int from) {
        for (int at = from; at > limit; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return limit;
    }
}
