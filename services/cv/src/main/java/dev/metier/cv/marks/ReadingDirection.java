package dev.metier.cv.marks;

import java.text.Bidi;
import java.text.Normalizer;

/** Letters that run from right to left are drawn from left to right, Arabic ones in the form they have in a word. */
public final class ReadingDirection {

    private static final String PAIRS = "()[]{}<>«»";

    private ReadingDirection() {}

    /** Whether any letter runs from right to left. */
    public static boolean isMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** How many letters run from right to left, those from left to right taken off. */
    public static int balance(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            boolean isFromRight = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            balance += isFromRight ? 1 : direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0;
        }
        return balance;
    }

    /** Characters as they are drawn, from left to right, in the order in which they are read. */
    public static String logical(String drawn, boolean isFromRight) {
        if (!isFromRight && !isMixed(drawn)) {
            return drawn;
        }
        return logical(
                new Bidi(drawn, isFromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT), drawn);
    }

    /** The same where the first letter says the direction. */
    static String logical(String drawn) {
        return isMixed(drawn) ? logical(new Bidi(drawn, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT), drawn) : drawn;
    }

    private static String logical(Bidi bidi, String drawn) {
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] runs = new Integer[bidi.getRunCount()];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder logical = new StringBuilder();
        for (int run : runs) {
            String part = drawn.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            logical.append(bidi.getRunLevel(run) % 2 == 0 ? part : mirrored(part));
        }
        return Normalizer.normalize(logical, Normalizer.Form.NFKC);
    }

    private static String mirrored(String part) {
        StringBuilder reversed = new StringBuilder(part).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            int at = PAIRS.indexOf(reversed.charAt(i));
            if (at >= 0) {
                reversed.setCharAt(i, PAIRS.charAt(at ^ 1));
            }
        }
        return reversed.toString();
    }
}
