package dev.metier.hybrid.suggestion;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Texts without what makes no difference: case, accents, signs between words. */
final class Normal {

    /** A letter may become up to four. */
    private static final int GROWTH = 4;

    private Normal() {}

    static String of(String text) {
        char[] lower = text.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[lower.length * GROWTH];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
        StringBuilder normal = new StringBuilder(length);
        boolean isBetween = false;
        for (int i = 0; i < length; i++) {
            if (!isWord(folded[i]) && !isOfName(folded, i, length)) {
                isBetween = true;
                continue;
            }
            if (isBetween && !normal.isEmpty()) {
                normal.append(' ');
            }
            isBetween = false;
            normal.append(folded[i]);
        }
        return normal.toString();
    }

    /** Whether a word begins at a place of a normal text. */
    static boolean beginsWord(CharSequence normal, int at) {
        return at == 0 || (isWord(normal.charAt(at)) && !isWord(normal.charAt(at - 1)));
    }

    /** Signs of names such as C++, C#, .NET and Node.js. */
    private static boolean isOfName(char[] text, int at, int length) {
        return switch (text[at]) {
            case '.' -> at + 1 < length && isWord(text[at + 1]);
            case '+', '#' -> at > 0 && (isWord(text[at - 1]) || text[at - 1] == text[at]);
            default -> false;
        };
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
