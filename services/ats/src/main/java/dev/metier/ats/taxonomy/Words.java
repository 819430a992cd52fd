package dev.metier.ats.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text. Hyphens, slashes and dots inside a word only separate ({@code CI/CD} is two words), {@code +} and
 * {@code #} belong to the word before them ({@code C++}), a dot before a word belongs to it ({@code .NET}), {@code &} is a
 * word. A word knows whether a comma, a full stop, a bracket or the like stands before it.
 */
public final class Words {

    /** A word at a place of a text. */
    public record Word(String text, String small, int start, int end, boolean breakBefore) {}

    private static final String BREAKS = ",;:!?()[]{}|•·–—\"\n\r\t";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean pendingBreak = true;

    private Words(String text) {
        this.text = text;
    }

    public static List<Word> of(String text) {
        return new Words(text).split();
    }

    private List<Word> split() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (startsWord(at, c)) {
                at = word(at);
                continue;
            }
            pendingBreak |= isBreak(at, c);
            at += Character.charCount(c);
        }
        return words;
    }

    private boolean startsWord(int at, int c) {
        if (Character.isLetterOrDigit(c) || c == '&') {
            return true;
        }
        boolean dotBeforeLetter = c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return dotBeforeLetter && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private int word(int start) {
        int end = start + 1;
        if (text.charAt(start) != '&') {
            end = letters(end);
            while (end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '#')) {
                end++;
            }
        }
        String word = text.substring(start, end);
        words.add(new Word(word, word.toLowerCase(Locale.ROOT), start, end, pendingBreak));
        pendingBreak = false;
        return end;
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && isInside(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isBreak(int at, int c) {
        if (BREAKS.indexOf(c) >= 0) {
            return c != '\n' || startsBlock(at + 1);
        }
        return c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** A line break inside a paragraph is only a space; before a blank line or a bullet it ends the sentence. */
    private boolean startsBlock(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() || "\n-*•·#".indexOf(text.charAt(at)) >= 0;
    }
}
