package dev.metier.typesetting;

/** Whether a document needs the algorithm for two directions, which costs time. */
final class Directions {

    private Directions() {}

    static boolean mayRunFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isFromRight(c) || ("&rR\\".indexOf(c) >= 0 && mayMeanRight(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** What can bring words from right to left without showing their letters: escapes and the word {@code rtl}. */
    private static boolean mayMeanRight(String text, int at) {
        boolean isValue = at == 0 || " \n\t\"'=:".indexOf(text.charAt(at - 1)) >= 0;
        return text.charAt(at) == '\\'
                || text.startsWith("&#", at)
                || text.startsWith("&rlm", at)
                || (isValue && text.regionMatches(true, at, "rtl", 0, 3));
    }

    /** The blocks of Hebrew, Arabic and their neighbours, and the marks that steer directions; a character of UTF-16. */
    private static boolean isFromRight(int c) {
        return c >= 0x590
                && (c <= 0x8FF
                        || (c >= 0x200E && c <= 0x200F)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || (c >= 0xD802 && c <= 0xD803)
                        || (c >= 0xD83A && c <= 0xD83B)
                        || (c >= 0xFB1D && c <= 0xFDFF)
                        || (c >= 0xFE70 && c <= 0xFEFF));
    }
}
