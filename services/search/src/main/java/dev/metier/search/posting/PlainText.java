package dev.metier.search.posting;

/** Markdown without its marks, as it is read and searched. */
public final class PlainText {

    private PlainText() {}

    public static String of(String markdown) {
        StringBuilder plain = new StringBuilder(markdown.length());
        boolean isLineStart = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean isMark = c == '*' || c == '`' || c == '_' || c == '~' || (isLineStart && (c == '#' || c == '>'));
            if (isMark && !isWithinName(markdown, i)) {
                continue;
            }
            plain.append(c == '[' || c == ']' || c == '|' ? ' ' : c);
            isLineStart = c == '\n' || (isLineStart && c == ' ');
        }
        return plain.toString();
    }

    /** The mark of {@code C_MAX} is a letter of a name. */
    private static boolean isWithinName(String text, int index) {
        return text.charAt(index) == '_'
                && index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
