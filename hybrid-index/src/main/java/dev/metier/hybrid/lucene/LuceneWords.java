package dev.metier.hybrid.lucene;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.WordScoring;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.Words.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Words in words of the engine. Each term counts by the text where it counts most (and a little by the others), as it is
 * written and without its ending. A word that no document has counts as those that are a slip away.
 */
final class LuceneWords {

    private final IndexSchema schema;
    private final Analyzer analyzer;
    private final QueryBuilder builder;

    LuceneWords(IndexSchema schema, Analyzer analyzer) {
        this.schema = schema;
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    LexicalQuery of(@Nullable Words words, IndexSearcher searcher) throws IOException {
        if (words == null) {
            return LexicalQuery.EVERYTHING;
        }
        LexicalQuery.Builder all = new LexicalQuery.Builder();
        int wanted = 0;
        boolean isTyped = words.terms().size() <= WordScoring.TYPED;
        for (Term term : words.terms()) {
            boolean isLast = term.equals(words.terms().getLast());
            LexicalQuery query = of(term, isTyped, isLast, searcher);
            if (query == null) {
                continue;
            }
            all.add(query, term.isExcluded() ? Occur.MUST_NOT : Occur.SHOULD);
            wanted += term.isExcluded() ? 0 : 1;
        }
        if (wanted > 0) {
            return all.build(Math.max(1, (int) Math.ceil(words.leastShare() * wanted - 1e-9)));
        }
        if (words.terms().stream().noneMatch(Term::isExcluded)) {
            return LexicalQuery.NOTHING;
        }
        all.add(LexicalQuery.EVERYTHING, Occur.MUST);
        return all.build(0);
    }

    /** Nothing for a term without letters or digits. */
    private @Nullable LexicalQuery of(Term term, boolean isTyped, boolean isLast, IndexSearcher searcher)
            throws IOException {
        List<Query> ways = new ArrayList<>(ways(term.text(), term.isPhrase(), 1));
        for (String other : term.alternatives()) {
            ways.addAll(ways(other, true, WordScoring.ALTERNATIVE));
        }
        if (ways.isEmpty()) {
            return null;
        }
        List<Query> slips =
                isTyped && !term.isPhrase() && !term.isExcluded() ? slips(term.text(), isLast, searcher) : List.of();
        ways.addAll(slips);
        Query scored = new DisjunctionMaxQuery(ways, WordScoring.OTHERS);
        Query somewhere = somewhere(term, slips);
        Query matching = somewhere == null ? scored : somewhere;
        return new LexicalQuery(
                scored,
                List.of(ways),
                matching,
                List.of(new LexicalQuery.Named(term.text(), matching)),
                somewhere == null);
    }

    /** Documents that have a word somewhere; nothing where several must stand together in one text. */
    private @Nullable Query somewhere(Term term, List<Query> slips) {
        if (term.isPhrase()) {
            return null;
        }
        BooleanQuery.Builder somewhere = new BooleanQuery.Builder();
        for (String text : Stream.concat(Stream.of(term.text()), term.alternatives().stream())
                .toList()) {
            List<String> words = TextAnalysis.terms(analyzer, Fields.WORDS, text);
            if (words.size() > 1) {
                return null;
            }
            words.forEach(word ->
                    somewhere.add(new TermQuery(new org.apache.lucene.index.Term(Fields.WORDS, word)), Occur.SHOULD));
        }
        slips.forEach(slip -> somewhere.add(slip, Occur.SHOULD));
        return somewhere.build();
    }

    private List<Query> ways(String text, boolean isPhrase, float weight) {
        List<Query> ways = new ArrayList<>();
        for (IndexSchema.Text field : schema.texts()) {
            add(ways, field.name(), text, isPhrase, weight * field.weight());
            if (!isPhrase || weight < 1) {
                add(
                        ways,
                        TextAnalysis.stemmed(field.name()),
                        text,
                        isPhrase,
                        WordScoring.STEM * weight * field.weight());
            }
        }
        return ways;
    }

    private void add(List<Query> ways, String field, String text, boolean isPhrase, float weight) {
        Query query =
                isPhrase ? builder.createPhraseQuery(field, text) : builder.createBooleanQuery(field, text, Occur.MUST);
        if (query != null) {
            ways.add(weight == 1 ? query : new BoostQuery(query, weight));
        }
    }

    /** Of one word that no document has, and beginnings where it is the last; looked up once, for scores and for counts. */
    private List<Query> slips(String text, boolean isLast, IndexSearcher searcher) throws IOException {
        List<String> stems = TextAnalysis.terms(analyzer, Fields.WORDS, text);
        if (stems.size() != 1 || occurs(stems.getFirst(), searcher)) {
            return List.of();
        }
        List<Query> slips = new ArrayList<>();
        for (IndexSchema.Text field : schema.texts()) {
            String term = TextAnalysis.terms(analyzer, field.name(), text).getFirst();
            if (WordScoring.slips(term) > 0) {
                Query near = new FuzzyQuery(
                        new org.apache.lucene.index.Term(field.name(), term),
                        WordScoring.slips(term),
                        WordScoring.FIRST_LETTERS,
                        WordScoring.MOST_SLIPS,
                        true);
                slips.add(new BoostQuery(searcher.rewrite(near), WordScoring.SLIP * field.weight()));
            }
            if (isLast && term.length() >= WordScoring.SHORTEST_BEGINNING) {
                Query goesOn = new PrefixQuery(
                        new org.apache.lucene.index.Term(field.name(), term),
                        new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(WordScoring.MOST_SLIPS));
                slips.add(new BoostQuery(searcher.rewrite(goesOn), WordScoring.SLIP * field.weight()));
            }
        }
        return slips;
    }

    private static boolean occurs(String stem, IndexSearcher searcher) throws IOException {
        return searcher.getIndexReader().docFreq(new org.apache.lucene.index.Term(Fields.WORDS, stem)) > 0;
    }

    /** The most that BM25 can give: each term at its best in the text where it counts most. */
    double ceiling(Words words, IndexReader reader) throws IOException {
        double sum = 0;
        for (Term term : words.terms()) {
            sum += term.isExcluded() ? 0 : best(term.text(), reader);
        }
        return sum;
    }

    private double best(String text, IndexReader reader) throws IOException {
        double best = 0;
        for (IndexSchema.Text field : schema.texts()) {
            long documents = Math.max(1, reader.getDocCount(field.name()));
            double idf = 0;
            for (String term : TextAnalysis.terms(analyzer, field.name(), text)) {
                int with = reader.docFreq(new org.apache.lucene.index.Term(field.name(), term));
                idf += WordScoring.inverseFrequency(with, documents);
            }
            best = Math.max(best, idf * field.weight());
        }
        return best;
    }
}
