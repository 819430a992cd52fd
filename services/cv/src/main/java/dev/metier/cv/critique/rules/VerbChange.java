package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Vocabulary;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Other forms for the verb at a place of a line and for those that are joined to it: "manage and train" → "managed and trained". */
record VerbChange(int start, int end, String words) {

    private static final Set<String> JOINING = Set.of("and", "or", "&", "then", "also");

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
        StringBuilder changed = new StringBuilder();
        int start = tokens.get(first).start();
        int done = start;
        int end = start;
        boolean infinitive = false;
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            infinitive = !token.opens() && (infinitive || token.word().equals("to"));
            boolean candidate = i == first || token.opens() || (!infinitive && isJoined(tokens, i));
            Optional<Form> form = candidate ? verbAt(cv, tokens, i, from) : Optional.empty();
            if (i == first && form.isEmpty()) {
                form = cv.words().verbs().form(token.word());
            }
            if (form.isPresent()) {
                changed.append(line.text(), done, token.start());
                changed.append(inCaseOf(token, to.apply(form.get().verb())));
                done = token.end();
                end = done;
            }
        }
        return new VerbChange(start, end, changed.toString());
    }

    private static boolean isJoined(List<Token> tokens, int index) {
        return JOINING.contains(tokens.get(index - 1).word())
                || !tokens.get(index).joins();
    }

    static String inCaseOf(Token token, String word) {
        return token.isCapitalised() ? capitalised(word) : word;
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
