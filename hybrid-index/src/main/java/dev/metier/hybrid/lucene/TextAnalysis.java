package dev.metier.hybrid.lucene;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.WordScoring;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become terms: without case and accents, and once more with English endings taken off, which leaves other
 * languages nearly as they are.
 */
final class TextAnalysis {

    private static final String STEMMED = ".stem";

    private static final NormalizeCharMap NAMES = names();

    private static final String[] SPELLED_OUT = WordScoring.SPELLED_OUT.keySet().toArray(String[]::new);

    private TextAnalysis() {}

    static String stemmed(String field) {
        return field + STEMMED;
    }

    static String exact(String field) {
        return field.endsWith(STEMMED) ? field.substring(0, field.length() - STEMMED.length()) : field;
    }

    /** All fields that texts are written to. */
    static List<String> fields(IndexSchema schema) {
        return schema.texts().stream()
                .flatMap(text -> Stream.of(text.name(), stemmed(text.name())))
                .toList();
    }

    static Analyzer of(IndexSchema schema) {
        Map<String, Analyzer> stemming = new HashMap<>();
        schema.texts().forEach(text -> stemming.put(stemmed(text.name()), new Folding(true, true)));
        stemming.put(Fields.WORDS, new Folding(true, true));
        return new PerFieldAnalyzerWrapper(new Folding(true, false), stemming);
    }

    /** Words as they are, of a text in which {@link #hasNames no names} are to be spelled out: reads it faster. */
    static Analyzer withoutNames() {
        return new Folding(false, false);
    }

    /** Whether a text has names that a tokenizer would cut down. */
    static boolean hasNames(String text) {
        for (String name : SPELLED_OUT) {
            if (text.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The terms of a text in a field. */
    static List<String> terms(Analyzer analyzer, String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return terms;
    }

    /** A word that is folded already, without its ending. */
    static String stem(String word) {
        Tokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (TokenStream stem = new KStemFilter(new EnglishPossessiveFilter(whole))) {
            CharTermAttribute term = stem.addAttribute(CharTermAttribute.class);
            stem.reset();
            stem.incrementToken();
            return term.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static NormalizeCharMap names() {
        NormalizeCharMap.Builder names = new NormalizeCharMap.Builder();
        WordScoring.SPELLED_OUT.forEach(names::add);
        return names.build();
    }

    private static final class Folding extends Analyzer {

        private final boolean spellsOut;
        private final boolean stems;

        Folding(boolean spellsOut, boolean stems) {
            this.spellsOut = spellsOut;
            this.stems = stems;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return spellsOut ? new MappingCharFilter(NAMES, reader) : reader;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(
                    words, stems ? new KStemFilter(new EnglishPossessiveFilter(folded)) : folded);
        }
    }
}
