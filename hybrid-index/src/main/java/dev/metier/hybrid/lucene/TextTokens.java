package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text, read once and written three times: as they are, without their endings, and each once without its
 * place. For one thread.
 */
final class TextTokens {

    /** Most of what a language has; the rare ones are taken apart anew. */
    private static final int MOST_KNOWN = 50_000;

    private final Analyzer analyzer;
    private final Analyzer withoutNames = TextAnalysis.withoutNames();
    private final Map<String, String> stems = new HashMap<>();

    /**
     * A word of a text.
     *
     * @param step places from the word before
     */
    record Token(String term, int step) {}

    TextTokens(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<Token> of(String field, String text) {
        List<Token> tokens = new ArrayList<>();
        Analyzer fitting = TextAnalysis.hasNames(text) ? analyzer : withoutNames;
        try (TokenStream stream = fitting.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), step.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return tokens;
    }

    List<Token> stemmed(List<Token> tokens) {
        List<Token> stemmed = new ArrayList<>(tokens.size());
        tokens.forEach(token -> stemmed.add(new Token(stem(token.term()), token.step())));
        return stemmed;
    }

    private String stem(String term) {
        String known = stems.get(term);
        if (known != null) {
            return known;
        }
        String stem = TextAnalysis.stem(term);
        if (stems.size() < MOST_KNOWN) {
            stems.put(term, stem);
        }
        return stem;
    }

    /** Words that stand one after the other. */
    static Stream each(Collection<String> words) {
        return new Stream(words.stream().map(word -> new Token(word, 1)).toList());
    }

    /** Gives tokens to the engine. */
    static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<Token> tokens;
        private int next;

        Stream(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            Token token = tokens.get(next++);
            // The rest stays as it began; to clear all of it costs more than to write a word.
            term.setEmpty().append(token.term());
            step.setPositionIncrement(token.step());
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
