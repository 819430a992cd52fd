package dev.metier.cv.critique.rewriting;

import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Vocabulary;
import dev.metier.cv.critique.text.WordList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a rewrite adds to the facts of a line. Not a list of what is forbidden but of what is allowed: the words of the line
 * itself and of its role's title and employer, in any form; words without content; and verbs that claim neither a result nor a
 * rank. Every other word, and every number that the line does not hold, is a fact added.
 */
final class FactGuard {

    private static final int MOST_GROWTH = 2;
    private static final int FREE_GROWTH = 40;
    private static final Pattern FOREIGN = Pattern.compile("[<>{}]|\\p{C}|https?:|www\\.");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");
    /** Any sign but these says something: per cent, a currency, a hash. */
    private static final String SILENT = ".,;:!?'’\"“”„«»()/-–—&";

    private final Vocabulary words;
    private final Stems stems;
    private final Set<String> known = new HashSet<>();

    FactGuard(ReadCv cv, Line line) {
        this.words = cv.words();
        this.stems = new Stems(words);
        learn(line.tokens());
        Entry entry = line.entry();
        if (entry != null) {
            learn(Token.of(String.valueOf(entry.title())));
            learn(Token.of(String.valueOf(entry.organization())));
        }
    }

    private void learn(List<Token> tokens) {
        tokens.forEach(token -> known.add(stems.of(token.word())));
    }

    /** What is added; empty where every word may stand. */
    Set<String> added(Line line, String rewrite) {
        Set<String> added = new LinkedHashSet<>();
        if (rewrite.length() > line.text().length() * MOST_GROWTH + FREE_GROWTH) {
            added.add("too many words");
        }
        if (FOREIGN.matcher(rewrite).find()) {
            added.add("marks that are not text");
        }
        rewrite.codePoints()
                .filter(sign -> isSign(sign) && line.text().indexOf(sign) < 0)
                .forEach(sign -> added.add(Character.toString(sign)));
        for (Token token : Token.of(rewrite)) {
            if (!known.contains(stems.of(token.word())) && !isAllowed(token)) {
                added.add(token.written());
            }
        }
        return added;
    }

    private static boolean isSign(int codePoint) {
        return !Character.isLetterOrDigit(codePoint)
                && !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && SILENT.indexOf(codePoint) < 0;
    }

    private boolean isAllowed(Token token) {
        if (NUMBER.matcher(token.written()).find() || token.isAcronym() || (token.isCapitalised() && !token.opens())) {
            return false;
        }
        String word = token.word();
        if (words.has(WordList.STOP_WORDS, word) || words.has(WordList.PLAIN, word)) {
            return true;
        }
        Optional<Form> verb = words.verbs().form(word);
        return verb.filter(form -> !words.has(WordList.CLAIMS, form.verb().base()))
                .isPresent();
    }
}
