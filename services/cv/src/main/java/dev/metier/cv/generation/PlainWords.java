package dev.metier.cv.generation;

/** Text as a page holds it: no control characters, white space of any kind is one space. */
public final class PlainWords {

    private PlainWords() {}

    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean isSpace = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isSpace = true;
            } else if (isPrinted(c)) {
                if (isSpace && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(c);
                isSpace = false;
            }
        }
        return words.toString();
    }

    /** Marks that steer the direction of text are dropped: the direction follows from the letters. */
    private static boolean isPrinted(int c) {
        int type = Character.getType(c);
        boolean isSteering = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && c != 0xFEFF
                && c != 0x00AD
                && c != 0x200B
                && !isSteering;
    }
}
