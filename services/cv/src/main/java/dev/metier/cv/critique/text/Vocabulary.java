package dev.metier.cv.critique.text;

import dev.metier.cv.critique.text.Phrase.Found;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one language that the rules look for, from {@code words/<language>.txt}. */
public final class Vocabulary {

    private final String language;
    private final Map<WordList, Map<String, List<Phrase>>> lists = new EnumMap<>(WordList.class);

    private final Verbs verbs;

    private Vocabulary(String language, String text) {
        this.language = language;
        parse(text);
        this.verbs = new Verbs(phrases(WordList.VERBS));
    }

    /** A language of which no words are known. */
    static Vocabulary none(String language) {
        return new Vocabulary(language, "");
    }

    static Vocabulary read(String language) {
        try (InputStream file = Vocabulary.class.getResourceAsStream("words/" + language + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no words of " + language);
            }
            return new Vocabulary(language, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String text) {
        WordList list = WordList.STOP_WORDS;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                list = WordList.named(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] halves = line.split("->", 2);
                String instead = halves.length == 2 ? halves[1].strip() : "";
                for (String phrase : halves[0].split(",", -1)) {
                    add(list, phrase, instead);
                }
            }
        }
        lists.values()
                .forEach(index -> index.values()
                        .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.words().size()))));
    }

    private void add(WordList list, String phrase, String instead) {
        List<String> words = Token.of(phrase).stream().map(Token::word).toList();
        if (!words.isEmpty()) {
            lists.computeIfAbsent(list, key -> new HashMap<>())
                    .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                    .add(new Phrase(words, instead));
        }
    }

    public String language() {
        return language;
    }

    /** The forms of verbs; none where the language has no list of them. */
    public Verbs verbs() {
        return verbs;
    }

    public boolean has(WordList list) {
        return lists.containsKey(list);
    }

    private List<Phrase> phrases(WordList list) {
        return lists.getOrDefault(list, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The phrase of the list that begins at this token, the longest first. */
    public Optional<Found> at(WordList list, List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        List<Phrase> candidates = lists.getOrDefault(list, Map.of())
                .getOrDefault(tokens.get(index).word(), List.of());
        return candidates.stream()
                .filter(phrase -> matches(phrase, tokens, index))
                .findFirst()
                .map(phrase -> {
                    Token last = tokens.get(index + phrase.words().size() - 1);
                    return new Found(
                            phrase,
                            index,
                            tokens.get(index).start(),
                            last.end(),
                            tokens.get(index).written());
                });
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int index) {
        List<String> words = phrase.words();
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token token = tokens.get(index + i);
            if (!token.word().equals(words.get(i)) || !token.joins()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is in the list by itself. */
    public boolean has(WordList list, String word) {
        return lists.getOrDefault(list, Map.of()).getOrDefault(word, List.of()).stream()
                .anyMatch(phrase -> phrase.words().size() == 1);
    }

    /** The phrases of a list that are one word. */
    public Set<String> singleWords(WordList list) {
        return phrases(list).stream()
                .map(Phrase::words)
                .filter(words -> words.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    /** All phrases of the list in a line. */
    public List<Found> in(WordList list, List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Found> here = at(list, tokens, i);
            here.ifPresent(found::add);
            i = here.map(Found::next).orElse(i + 1) - 1;
        }
        return found;
    }

    /** Whether a whole text is a phrase of the list. */
    public Optional<Phrase> is(WordList list, String text) {
        List<Token> tokens = Token.of(text);
        return at(list, tokens, 0)
                .filter(found -> found.next() == tokens.size())
                .map(Found::phrase);
    }
}
