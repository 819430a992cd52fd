package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the texts of one document after the other, read once and written three times: as they are, without their
 * endings, and each once without its place. What was written of a word once is kept. For one thread.
 */
final class TextTokens {

    /** Most of what a language has; the rare ones are taken apart anew. */
    private static final int MOST_KNOWN = 50_000;

    private final Analyzer analyzer;
    private final Analyzer withoutNames = TextAnalysis.withoutNames();
    private final CharArrayMap<Word> known = new CharArrayMap<>(1024, false);
    private final Map<String, Stem> stems = new HashMap<>();
    private final List<Token> words = new ArrayList<>();
    private int document;

    private record Word(BytesRef exact, Stem stem) {}

    private static final class Stem {

        private final BytesRef written;
        private int lastDocument;

        private Stem(BytesRef written) {
            this.written = written;
        }
    }

    private record Token(BytesRef written, int step) {}

    /** One text, as it is and without endings. */
    record Text(TokenStream exact, TokenStream stemmed) {}

    TextTokens(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    void nextDocument() {
        document++;
        words.clear();
    }

    Text of(String field, String text) {
        List<Token> exact = new ArrayList<>();
        List<Token> stemmed = new ArrayList<>();
        Analyzer fitting = TextAnalysis.hasNames(text) ? analyzer : withoutNames;
        try (TokenStream stream = fitting.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                Word word = word(term);
                exact.add(new Token(word.exact(), step.getPositionIncrement()));
                stemmed.add(new Token(word.stem().written, step.getPositionIncrement()));
                addOnce(word.stem());
            }
            stream.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Text(new Written(exact), new Written(stemmed));
    }

    /** The words of all texts of the document, each once and without its ending. */
    TokenStream words() {
        return new Written(List.copyOf(words));
    }

    private Word word(CharTermAttribute term) {
        Word word = known.get(term.buffer(), 0, term.length());
        if (word != null) {
            return word;
        }
        String exact = term.toString();
        String stem = TextAnalysis.stem(exact);
        if (known.size() == MOST_KNOWN) {
            return new Word(new BytesRef(exact), stems.getOrDefault(stem, new Stem(new BytesRef(stem))));
        }
        word = new Word(new BytesRef(exact), stems.computeIfAbsent(stem, fresh -> new Stem(new BytesRef(fresh))));
        known.put(exact, word);
        return word;
    }

    private void addOnce(Stem stem) {
        if (stem.lastDocument != document) {
            stem.lastDocument = document;
            words.add(new Token(stem.written, 1));
        }
    }

    /** Gives the engine tokens that are bytes already. */
    private static final class Written extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<Token> tokens;
        private int next;

        private Written(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            Token token = tokens.get(next++);
            // The rest stays as it began; to clear all of it costs more than to write a word.
            term.setBytesRef(token.written());
            step.setPositionIncrement(token.step());
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
