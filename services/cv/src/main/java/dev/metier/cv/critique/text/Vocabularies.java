package dev.metier.cv.critique.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The languages of which the engine knows words, and which of them a CV is written in. */
public final class Vocabularies {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ro");
    /** A text is of a language when so many of its words are stop words of it, in percent. */
    private static final int ENOUGH = 8;

    private final Map<String, Vocabulary> known = new TreeMap<>();

    public Vocabularies() {
        LANGUAGES.forEach(language -> known.put(language, Vocabulary.read(language)));
    }

    /** The words of a language by its BCP 47 tag; none for a language that is not known. */
    public Vocabulary of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        Vocabulary words = known.get(language);
        return words == null ? Vocabulary.none(language.isEmpty() ? tag : language) : words;
    }

    public List<String> languagesWith(WordList list) {
        return LANGUAGES.stream().filter(language -> of(language).has(list)).toList();
    }

    /** The language whose stop words stand most often in these texts; empty where none does. */
    public Optional<String> written(List<String> texts) {
        List<Token> tokens = texts.stream()
                .flatMap(text -> Token.of(text).stream())
                .limit(5_000)
                .toList();
        return LANGUAGES.stream()
                .max(Comparator.comparingInt(language -> stopWords(language, tokens)))
                .filter(language -> stopWords(language, tokens) * 100 > ENOUGH * tokens.size());
    }

    private int stopWords(String language, List<Token> tokens) {
        return of(language).in(WordList.STOP_WORDS, tokens).size();
    }
}
