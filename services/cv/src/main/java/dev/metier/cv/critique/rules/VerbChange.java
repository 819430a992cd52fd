package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Verbs.Kind;
import dev.metier.cv.critique.text.Vocabulary;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Other forms for the verb at a place of a line and for those that are joined to it: "manage and train" → "managed and trained".
 *
 * @param sure whether no other word of the line may be a verb that had to change too
 */
record VerbChange(int start, int end, String words, boolean sure) {

    private static final Set<String> JOINING = Set.of("and", "or", "then", "also");
    /** What begins a part of the sentence with verbs of its own. */
    private static final Set<String> NESTING = Set.of(
            "to", "including", "include", "includes", "which", "that", "who", "while", "by", "where", "when", "such");

    /** A verb of that form at this token, unless it may be a noun there. */
    static Optional<Form> verbAt(ReadCv cv, List<Token> tokens, int index, Predicate<Form> wanted) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        Vocabulary words = cv.words();
        return words.verbs()
                .form(tokens.get(index).word())
                .filter(wanted)
                .filter(form -> !mayBeNoun(words, form) || determinerFollows(words, tokens, index));
    }

    private static boolean mayBeNoun(Vocabulary words, Form form) {
        return words.has(WordList.NOUNS_TOO, form.verb().base());
    }

    private static boolean determinerFollows(Vocabulary words, List<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index + 1).joins()) {
            return false;
        }
        String next = tokens.get(index + 1).word();
        boolean number = Character.isDigit(next.charAt(0));
        return number || (words.has(WordList.DETERMINERS, next) && !next.equals("and"));
    }

    static VerbChange of(ReadCv cv, Line line, int first, Predicate<Form> from, Function<Verbs.Verb, String> to) {
        List<Token> tokens = line.tokens();
        Form begun = cv.words().verbs().form(tokens.get(first).word()).orElseThrow();
        Predicate<Form> same = from.and(form -> form.kind() == begun.kind());
        StringBuilder changed = new StringBuilder(inCaseOf(tokens.get(first), to.apply(begun.verb())));
        int end = tokens.get(first).end();
        boolean nested = false;
        boolean sure = true;
        for (int i = first + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            nested = !token.opens() && (nested || NESTING.contains(token.word()));
            if (!token.opens() && !isJoined(tokens, i)) {
                continue;
            }
            Optional<Form> form = nested ? Optional.empty() : verbAt(cv, tokens, i, same);
            if (form.isPresent()) {
                changed.append(line.text(), end, token.start())
                        .append(inCaseOf(token, to.apply(form.get().verb())));
                end = token.end();
            } else {
                sure &= !mayBeVerb(cv, token, begun.kind());
            }
        }
        return new VerbChange(tokens.get(first).start(), end, changed.toString(), sure);
    }

    /** As a fix of the line from {@code from} on, or as advice where the change is not sure. */
    void report(Findings findings, Line line, int from, String message) {
        if (sure) {
            findings.fix(line, from, end, capitalised(words), message);
            return;
        }
        findings.at(line, from, Math.max(from + 1, start), message);
    }

    private static boolean isJoined(List<Token> tokens, int index) {
        return JOINING.contains(tokens.get(index - 1).word())
                || !tokens.get(index).joins();
    }

    /** Whether a joined word may be a verb in the same form, so that changing the others alone would spoil the line. */
    private static boolean mayBeVerb(ReadCv cv, Token token, Kind kind) {
        String word = token.word();
        if (token.hasDigit() || JOINING.contains(word) || (token.isCapitalised() && !token.opens())) {
            return false;
        }
        Optional<Form> known = cv.words().verbs().form(word);
        if (known.isPresent()) {
            return known.get().kind() == kind;
        }
        return switch (kind) {
            case GERUND -> word.endsWith("ing");
            case THIRD -> word.endsWith("s");
            default ->
                !word.endsWith("s")
                        && !word.endsWith("ing")
                        && !word.endsWith("ed")
                        && !word.endsWith("ly")
                        && !word.endsWith("ion")
                        && !cv.words().has(WordList.DETERMINERS, word)
                        && !cv.words().has(WordList.STOP_WORDS, word);
        };
    }

    static String inCaseOf(Token token, String word) {
        return token.isCapitalised() ? capitalised(word) : word;
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
