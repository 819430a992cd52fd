package dev.metier.cv.critique.rewriting;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Vocabulary;
import dev.metier.cv.critique.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a rewrite still says what its line says. Words of the line alone do not make it so: numbers may change their
 * things, a "not" may be lost, and a part of the line may push out the rest.
 */
final class KeptFacts {

    /** So far from a number stands what it counts. */
    private static final int REACH = 2;
    /** A rewrite that holds less than half of the words with content tells something else. */
    private static final int LEAST_SHARE = 2;

    private static final List<WordList> EMPTY = List.of(
            WordList.STOP_WORDS,
            WordList.PLAIN,
            WordList.FIRST_PERSON,
            WordList.FILLERS,
            WordList.VAGUE,
            WordList.WEAK_OPENINGS,
            WordList.RESPONSIBLE);

    private final Vocabulary words;
    private final Stems stems;
    private final List<Token> line;

    KeptFacts(Vocabulary words, Line line) {
        this.words = words;
        this.stems = new Stems(words);
        this.line = line.tokens();
    }

    boolean in(String rewrite) {
        List<Token> tokens = Token.of(rewrite);
        return negations(tokens) == negations(line) && keepsNumbers(tokens) && keepsWords(tokens);
    }

    private long negations(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> words.has(WordList.NEGATIONS, token.word()))
                .count();
    }

    private boolean keepsNumbers(List<Token> tokens) {
        for (int at = 0; at < line.size(); at++) {
            Token number = line.get(at);
            if (number.hasDigit() && !standsWith(number, counted(line, at), tokens)) {
                return false;
            }
        }
        return true;
    }

    private boolean standsWith(Token number, Set<String> counted, List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).word().equals(number.word())) {
                Set<String> now = counted(tokens, at);
                if (counted.isEmpty() || now.isEmpty() || now.stream().anyMatch(counted::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a number counts: the words with content right behind it. */
    private Set<String> counted(List<Token> tokens, int number) {
        Set<String> counted = new HashSet<>();
        for (int at = number + 1; at < tokens.size() && counted.size() < REACH; at++) {
            if (tokens.get(at).opens() || tokens.get(at).hasDigit()) {
                break;
            }
            if (hasContent(tokens.get(at))) {
                counted.add(stems.of(tokens.get(at).word()));
            }
        }
        return counted;
    }

    private boolean keepsWords(List<Token> tokens) {
        Set<String> before = content(line);
        Set<String> kept = content(tokens);
        kept.retainAll(before);
        return kept.size() * LEAST_SHARE >= before.size();
    }

    private Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(this::hasContent)
                .map(token -> stems.of(token.word()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean hasContent(Token token) {
        return EMPTY.stream().noneMatch(list -> words.has(list, token.word()));
    }
}
