package dev.metier.cv.critique.text;

import dev.metier.contracts.cv.CritiqueView;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How easily the running text reads. English: Flesch Reading Ease, 206.835 − 1.015 × words/sentences − 84.6 × syllables/words
 * (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948). Other languages: LIX, words/sentences +
 * 100 × words of more than six letters/words (C.-H. Björnsson, Läsbarhet, 1968). A line of a role counts as a sentence.
 */
public final class Readability {

    private static final int FEWEST_WORDS = 30;
    private static final int LONG_WORD = 6;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Readability() {}

    public static Optional<CritiqueView.Readability> of(ReadCv cv) {
        List<Token> tokens = cv.prose().stream()
                .flatMap(line -> line.tokens().stream())
                .filter(token -> !token.hasDigit())
                .toList();
        if (tokens.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        int sentences = (int) tokens.stream().filter(Token::opens).count();
        boolean english = cv.words().language().equals("en");
        double score = english ? flesch(tokens, sentences) : lix(tokens, sentences);
        double rounded = Math.round(score * 10) / 10.0;
        return Optional.of(new CritiqueView.Readability(
                english ? "Flesch Reading Ease" : "LIX",
                rounded,
                english ? fleschInWords(rounded) : lixInWords(rounded),
                tokens.size(),
                sentences));
    }

    private static double flesch(List<Token> tokens, int sentences) {
        long syllables =
                tokens.stream().mapToLong(token -> syllables(token.word())).sum();
        return 206.835 - 1.015 * tokens.size() / Math.max(1, sentences) - 84.6 * syllables / tokens.size();
    }

    /** Groups of vowels, a silent e at the end not counted. */
    static long syllables(String word) {
        long groups = VOWELS.matcher(word).results().count();
        boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
        boolean silentPast = word.endsWith("ed") && !word.endsWith("ted") && !word.endsWith("ded") && groups > 1;
        return Math.max(1, silent || silentPast ? groups - 1 : groups);
    }

    private static double lix(List<Token> tokens, int sentences) {
        long longWords = tokens.stream()
                .filter(token -> token.word().length() > LONG_WORD)
                .count();
        return (double) tokens.size() / Math.max(1, sentences) + 100.0 * longWords / tokens.size();
    }

    private static String fleschInWords(double score) {
        if (score >= 60) {
            return "reads easily";
        }
        return score >= 30
                ? "reads like a trade journal, as most CVs do"
                : "hard to read: shorter sentences would help";
    }

    private static String lixInWords(double score) {
        if (score < 45) {
            return "reads easily";
        }
        return score < 60 ? "reads like a trade journal, as most CVs do" : "hard to read: shorter sentences would help";
    }
}
