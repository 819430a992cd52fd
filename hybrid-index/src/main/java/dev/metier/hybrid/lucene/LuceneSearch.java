package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Answers one question from one state of the index. */
final class LuceneSearch {

    private final IndexSchema schema;
    private final FacetColumns columns;
    private final TextLengths lengths;
    private final LuceneWords words;
    private final Meanings meanings;
    private final HitWriter hits;

    LuceneSearch(IndexSchema schema, Analyzer analyzer, FacetColumns columns, TextLengths lengths) {
        this.schema = schema;
        this.columns = columns;
        this.lengths = lengths;
        this.words = new LuceneWords(schema, analyzer);
        this.meanings = new Meanings(words);
        this.hits = new HitWriter(new Highlights(schema, analyzer));
    }

    Hits answer(HybridQuery query, IndexSearcher searcher) throws IOException {
        query.facets().keySet().forEach(schema::requireKeyword);
        query.selections().keySet().forEach(schema::requireKeyword);
        schema.requireKnows(query.filter());
        Meanwhile<TopDocs> byMeaning =
                isFused(query) ? Meanwhile.of(() -> Meanings.nearest(query, hitFilter(query), searcher)) : null;
        LexicalQuery lexical = words.of(query.words(), searcher);
        Query matching = query.filter().equals(Filter.EVERYTHING)
                ? lexical.matching()
                : narrowed(lexical.matching(), LuceneFilters.of(query.filter()));
        FacetCounter counter = new FacetCounter(query.facets(), columns, searcher);
        if (query.words() == null
                && query.selections().isEmpty()
                && searcher.rewrite(matching) instanceof MatchAllDocsQuery everything) {
            int total = searcher.getIndexReader().numDocs();
            return answer(
                    query, new Found(everything, total, null, lexical, byMeaning), counter::ofEverything, searcher);
        }
        Matched matched = Matched.of(matching, query.selections(), columns, searcher);
        Found found =
                new Found(matched.query(), matched.total(), query.words() == null ? null : matched, lexical, byMeaning);
        return answer(query, found, () -> counter.of(matched), searcher);
    }

    /**
     * What was found.
     *
     * @param byWords null where nothing was said
     * @param byMeaning null where nothing is looked for by meaning
     */
    private record Found(
            Query hits,
            long total,
            @Nullable Matched byWords,
            LexicalQuery words,
            @Nullable Meanwhile<TopDocs> byMeaning) {}

    private static boolean isFused(HybridQuery query) {
        return query.vector() != null && query.sort() instanceof HybridQuery.Sort.Relevance && query.limit() > 0;
    }

    /** Counts while the page is found and written. */
    private Hits answer(
            HybridQuery query, Found found, Callable<Map<String, List<FacetValue>>> counting, IndexSearcher searcher)
            throws IOException {
        Meanwhile<Map<String, List<FacetValue>>> counts = query.facets().isEmpty() ? null : Meanwhile.of(counting);
        List<HitWriter.Found> page = found.byMeaning() == null
                ? ordered(query, found, searcher)
                : fused(query, found, found.byMeaning(), searcher);
        List<Hits.Hit> written = hits.write(page, found.byWords(), found.words(), query.isHighlighted(), searcher);
        return new Hits(written, found.total(), counts == null ? Map.of() : counts.get());
    }

    private List<HitWriter.Found> ordered(HybridQuery query, Found found, IndexSearcher searcher) throws IOException {
        Order order = Order.of(query.sort(), schema);
        FieldDoc after = order.after(query.after());
        if (query.limit() == 0) {
            return List.of();
        }
        List<HitWriter.Found> page = new ArrayList<>();
        WordScores scores =
                order.isByScore() && found.byWords() != null ? new WordScores(found.words(), lengths, searcher) : null;
        for (ScoreDoc each : top(found, order, query.limit(), after, scores, searcher).scoreDocs) {
            Double score = order.score((FieldDoc) each);
            page.add(new HitWriter.Found(
                    each.doc,
                    score == null ? 0 : score,
                    query.words() == null ? null : score,
                    null,
                    order.cursor((FieldDoc) each)));
        }
        return page;
    }

    private List<HitWriter.Found> fused(
            HybridQuery query, Found found, Meanwhile<TopDocs> byMeaning, IndexSearcher searcher) throws IOException {
        Matched hits = found.byWords();
        if (hits == null) {
            return meanings.page(query, null, byMeaning.get(), searcher);
        }
        WordScores scores = new WordScores(found.words(), lengths, searcher);
        TopDocs best = top(found, Order.RELEVANCE, Meanings.wanted(query), null, scores, searcher);
        return meanings.page(query, new Meanings.ByWords(hits, best, scores), byMeaning.get(), searcher);
    }

    private static TopFieldDocs top(
            Found found,
            Order order,
            int wanted,
            @Nullable FieldDoc after,
            @Nullable WordScores scores,
            IndexSearcher searcher)
            throws IOException {
        TopFieldCollectorManager collectors = new TopFieldCollectorManager(order.sort(), wanted, after, wanted);
        return found.byWords() != null && scores != null
                ? BestHits.of(found.byWords(), scores, collectors, searcher)
                : searcher.search(found.hits(), collectors);
    }

    private static Query narrowed(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    /** Nothing where every document may be a hit. */
    private static @Nullable Query hitFilter(HybridQuery query) {
        if (query.filter().equals(Filter.EVERYTHING) && query.selections().isEmpty()) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(LuceneFilters.of(query.filter()), Occur.FILTER);
        query.selections().entrySet().forEach(each -> all.add(LuceneFilters.selection(each), Occur.FILTER));
        return all.build();
    }

    Map<String, Vector> vectors(List<String> ids, IndexSearcher searcher) throws IOException {
        Map<String, Vector> vectors = new HashMap<>();
        Query asked = LuceneFilters.of(new Filter.Ids(ids));
        for (ScoreDoc each : searcher.search(asked, Math.max(1, ids.size())).scoreDocs) {
            Vector vector = Meanings.vector(each.doc, searcher);
            if (vector != null) {
                vectors.put(HitWriter.id(each.doc, searcher), vector);
            }
        }
        return vectors;
    }
}
