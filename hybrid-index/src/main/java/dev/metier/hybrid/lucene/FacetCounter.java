package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Counts hits and their values without giving them scores, in one pass: a document that misses one selection only is no hit,
 * and counts for the keyword of that selection. Documents are gathered first and counted column by column, so that one column
 * at a time is in the caches.
 */
final class FacetCounter {

    private final FacetColumns columns;
    private final IndexSearcher searcher;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Selected> selections = new ArrayList<>();
    private long total;

    private record Selected(String field, BitSet values) {}

    FacetCounter(HybridQuery query, FacetColumns columns, IndexSearcher searcher) {
        this.columns = columns;
        this.searcher = searcher;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            query.facets().keySet().forEach(field -> columns.column(segment.reader(), field));
            query.selections().keySet().forEach(field -> columns.column(segment.reader(), field));
        }
        query.facets()
                .forEach((field, wanted) -> counted.add(
                        new Counted(field, wanted, columns.values(field).size())));
        query.selections()
                .forEach((field, chosen) ->
                        selections.add(new Selected(field, columns.values(field).numbersOf(chosen))));
    }

    long total() {
        return total;
    }

    Map<String, List<FacetValue>> facets() {
        Map<String, List<FacetValue>> facets = new HashMap<>();
        counted.forEach(
                each -> facets.put(each.field(), columns.values(each.field()).top(each.counts(), each.wanted())));
        return facets;
    }

    /** Counts the documents of a query, which says nothing of the selections. */
    void count(Query matching) throws IOException {
        Query rewritten = searcher.rewrite(matching);
        if (counted.isEmpty() && selections.isEmpty()) {
            total = searcher.count(rewritten);
            return;
        }
        if (rewritten instanceof MatchAllDocsQuery && selections.isEmpty()) {
            countAll();
            return;
        }
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                count(scorer.iterator(), segment);
            }
        }
    }

    private void countAll() {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            total += segment.reader().numDocs();
            for (Counted each : counted) {
                each.add(columns.totals(segment.reader(), each.field()));
            }
        }
    }

    private void count(DocIdSetIterator matching, LeafReaderContext segment) throws IOException {
        Gathered hits = new Gathered(counted.stream()
                .map(each -> each.in(columns.column(segment.reader(), each.field())))
                .toList());
        List<Gathered> missed = selections.stream()
                .map(selection -> new Gathered(counted.stream()
                        .filter(each -> each.field().equals(selection.field()))
                        .map(each -> each.in(columns.column(segment.reader(), each.field())))
                        .toList()))
                .toList();
        FacetColumn[] chosen = selections.stream()
                .map(selection -> columns.column(segment.reader(), selection.field()))
                .toArray(FacetColumn[]::new);
        Bits live = segment.reader().getLiveDocs();
        for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matching.nextDoc()) {
            int one = live != null && !live.get(doc) ? MANY : missed(chosen, doc);
            if (one == ALL_HOLD) {
                total++;
                hits.add(doc);
            } else if (one != MANY) {
                missed.get(one).add(doc);
            }
        }
        hits.flush();
        missed.forEach(Gathered::flush);
    }

    private static final int ALL_HOLD = -1;
    private static final int MANY = -2;

    /** Which selection alone does not hold. */
    private int missed(FacetColumn[] chosen, int doc) {
        int missed = ALL_HOLD;
        for (int i = 0; i < chosen.length; i++) {
            if (!chosen[i].hasAny(doc, selections.get(i).values())) {
                if (missed != ALL_HOLD) {
                    return MANY;
                }
                missed = i;
            }
        }
        return missed;
    }
}
