package dev.metier.search.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, or words in quotes.
 *
 * @param start where it begins in the text, with its minus and its quotes
 * @param end where it ends
 */
record Token(String text, boolean isPhrase, boolean isExcluded, int start, int end) {

    /** Cuts a text at white space and punctuation, each character looked at once. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean isMinus = c == '-' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
            int begin = isMinus ? i + 1 : i;
            if (begin < text.length() && isQuote(text.charAt(begin))) {
                int close = closing(text, begin + 1);
                add(tokens, text, begin + 1, close, new Flags(true, isMinus, i, Math.min(text.length(), close + 1)));
                i = close + 1;
            } else if (begin < text.length() && isOfWord(text, begin)) {
                int end = begin;
                while (end < text.length() && isOfWord(text, end)) {
                    end++;
                }
                add(tokens, text, begin, end, new Flags(false, isMinus, i, end));
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    private record Flags(boolean isPhrase, boolean isExcluded, int start, int end) {}

    private static void add(List<Token> tokens, String text, int from, int to, Flags flags) {
        String words = text.substring(from, to).strip();
        while (!flags.isPhrase() && words.length() > 1 && ".,'-".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1);
        }
        if (isWord(words) || words.matches("[€$£]")) {
            tokens.add(new Token(words, flags.isPhrase(), flags.isExcluded(), flags.start(), flags.end()));
        }
    }

    /** Whether there is anything in it that can be looked for. */
    static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The quote that ends a phrase; without one it goes to the end. */
    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    /** Letters and digits, and what stands in names and amounts such as C++, .NET, node.js, CI-CD, 60,000 and 50k€. */
    private static boolean isOfWord(String text, int index) {
        char c = text.charAt(index);
        if (c == ',') {
            return isDigit(text, index - 1) && isDigit(text, index + 1);
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "+#.-'€$£".indexOf(c) >= 0;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }
}
