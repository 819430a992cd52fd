package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.Vector;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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
    private final LuceneWords words;
    private final Meanings meanings;
    private final HitWriter hits;

    LuceneSearch(IndexSchema schema, Analyzer analyzer, FacetColumns columns) {
        this.schema = schema;
        this.columns = columns;
        this.words = new LuceneWords(schema, analyzer);
        this.meanings = new Meanings(words);
        this.hits = new HitWriter(new Highlights(schema, analyzer));
    }

    Hits answer(HybridQuery query, IndexSearcher searcher) throws IOException {
        query.facets().keySet().forEach(schema::requireKeyword);
        query.selections().keySet().forEach(schema::requireKeyword);
        schema.requireKnows(query.filter());
        LexicalQuery lexical = words.of(query.words(), searcher);
        Query matching = query.filter().equals(Filter.EVERYTHING)
                ? lexical.matching()
                : narrowed(lexical.matching(), LuceneFilters.of(query.filter()));
        FacetCounter counter = new FacetCounter(query.facets(), columns, searcher);
        if (query.selections().isEmpty() && searcher.rewrite(matching) instanceof MatchAllDocsQuery everything) {
            int total = searcher.getIndexReader().numDocs();
            return answer(query, lexical, everything, total, counter::ofEverything, searcher);
        }
        Matched matched = Matched.of(matching, query.selections(), columns, searcher);
        return answer(query, lexical, matched.query(), matched.total(), () -> counter.of(matched), searcher);
    }

    /** Counts while the page is found and written: neither waits for the other, and most machines have a second core. */
    private Hits answer(
            HybridQuery query, LexicalQuery lexical, Query found, long total, Counting counting, IndexSearcher searcher)
            throws IOException {
        FutureTask<Map<String, List<FacetValue>>> counts = new FutureTask<>(counting::count);
        Thread.startVirtualThread(counts);
        List<HitWriter.Found> page = query.vector() != null && query.sort() instanceof HybridQuery.Sort.Relevance
                ? fused(query, lexical, found, searcher)
                : ordered(query, lexical, found, searcher);
        List<Hits.Hit> written =
                hits.write(page, query.words() == null ? null : lexical, query.isHighlighted(), searcher);
        return new Hits(written, total, counted(counts));
    }

    private interface Counting {
        Map<String, List<FacetValue>> count() throws IOException;
    }

    private static Map<String, List<FacetValue>> counted(Future<Map<String, List<FacetValue>>> counts)
            throws IOException {
        try {
            return counts.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while hits were counted");
        } catch (ExecutionException e) {
            throw new IOException("hits could not be counted", e.getCause());
        }
    }

    private List<HitWriter.Found> ordered(HybridQuery query, LexicalQuery lexical, Query found, IndexSearcher searcher)
            throws IOException {
        Order order = Order.of(query.sort(), schema);
        FieldDoc after = order.after(query.after());
        if (query.limit() == 0) {
            return List.of();
        }
        List<HitWriter.Found> page = new ArrayList<>();
        for (ScoreDoc each : top(query, lexical, found, order, query.limit(), after, searcher).scoreDocs) {
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

    private List<HitWriter.Found> fused(HybridQuery query, LexicalQuery lexical, Query found, IndexSearcher searcher)
            throws IOException {
        int wanted = Meanings.wanted(query);
        if (query.limit() == 0) {
            return List.of();
        }
        TopDocs byWords =
                query.words() == null ? null : top(query, lexical, found, Order.RELEVANCE, wanted, null, searcher);
        return meanings.page(query, lexical.scored(), byWords, hitFilter(query), searcher);
    }

    /** The best of the documents found; what cannot be among them gets no score. */
    private static TopFieldDocs top(
            HybridQuery query,
            LexicalQuery lexical,
            Query found,
            Order order,
            int wanted,
            @Nullable FieldDoc after,
            IndexSearcher searcher)
            throws IOException {
        Query asked = order.isByScore() && query.words() != null ? narrowed(lexical.scored(), found) : found;
        return searcher.search(asked, new TopFieldCollectorManager(order.sort(), wanted, after, wanted));
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
