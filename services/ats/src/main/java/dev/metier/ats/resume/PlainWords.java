package dev.metier.ats.resume;

/** The words of inline Markdown: {@code **bold**}, {@code *italic*} and {@code [words](https://…)}. One pass, no backtracking. */
final class PlainWords {

    private final String markdown;
    private final StringBuilder plain;

    private PlainWords(String markdown) {
        this.markdown = markdown;
        this.plain = new StringBuilder(markdown.length());
    }

    static String of(String markdown) {
        boolean marked = markdown.indexOf('*') >= 0 || markdown.contains("](");
        return marked ? new PlainWords(markdown).read() : markdown;
    }

    private String read() {
        int openBracket = -1;
        int at = 0;
        while (at < markdown.length()) {
            char c = markdown.charAt(at);
            if (c == '[') {
                openBracket = plain.length();
            }
            if (c == ']' && openBracket >= 0 && markdown.startsWith("](", at)) {
                at = link(openBracket, at);
                openBracket = -1;
                continue;
            }
            if (!isEmphasis(at)) {
                plain.append(c);
            }
            at++;
        }
        return plain.toString();
    }

    /** Keeps the words, drops the address; without a closing bracket all stays as it is. */
    private int link(int openBracket, int at) {
        int close = endOfAddress(at + 2);
        if (close < 0) {
            plain.append(']');
            return at + 1;
        }
        plain.deleteCharAt(openBracket);
        return close + 1;
    }

    private int endOfAddress(int from) {
        for (int at = from; at < markdown.length() && !Character.isWhitespace(markdown.charAt(at)); at++) {
            if (markdown.charAt(at) == ')') {
                return at;
            }
        }
        return -1;
    }

    /** A star beside a letter; a star between spaces is a bullet or a product. */
    private boolean isEmphasis(int at) {
        if (markdown.charAt(at) != '*') {
            return false;
        }
        boolean spaceBefore = at == 0 || Character.isWhitespace(markdown.charAt(at - 1));
        boolean spaceAfter = at + 1 == markdown.length() || Character.isWhitespace(markdown.charAt(at + 1));
        return !(spaceBefore && spaceAfter);
    }
}
