package dev.metier.cv.critique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a line.
 *
 * @param word in lower case
 * @param written as it stands there
 * @param opens whether it begins a sentence
 * @param joins whether only a space, a hyphen or an apostrophe stands between it and the word before
 */
public record Token(String word, String written, int start, int end, boolean opens, boolean joins) {

    // bounded: each further part of a word is a frame on the stack
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[-.&+/][\\p{L}\\p{N}]+){0,50}[+#%]*");
    private static final String ENDS_SENTENCE = ".!?:;\n•";
    private static final String JOINS = " \u00a0-'’";

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        int before = 0;
        while (found.find()) {
            boolean opens = tokens.isEmpty();
            boolean joins = !opens;
            for (int i = before; i < found.start(); i++) {
                opens |= ENDS_SENTENCE.indexOf(text.charAt(i)) >= 0;
                joins &= JOINS.indexOf(text.charAt(i)) >= 0;
            }
            String written = found.group();
            String word = written.toLowerCase(Locale.ROOT);
            tokens.add(new Token(word, written, found.start(), found.end(), opens, joins));
            before = found.end();
        }
        return List.copyOf(tokens);
    }

    /** Two capital letters or more and no small ones. */
    public boolean isAcronym() {
        return written.length() >= 2
                && written.chars().filter(Character::isUpperCase).count() >= 2
                && written.chars().noneMatch(Character::isLowerCase);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(written.charAt(0));
    }

    public boolean hasDigit() {
        return written.chars().anyMatch(Character::isDigit);
    }
}
