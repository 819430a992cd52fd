package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Hits.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Counts values of documents, column by column, so that one column at a time is in the caches. */
final class FacetCounter {

    private final FacetColumns columns;
    private final IndexSearcher searcher;
    private final List<Counted> counted = new ArrayList<>();

    /** Counts for each keyword the values that most documents have, as many as are wanted. */
    FacetCounter(Map<String, Integer> facets, FacetColumns columns, IndexSearcher searcher) {
        this.columns = columns;
        this.searcher = searcher;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            facets.keySet().forEach(field -> columns.column(segment.reader(), field));
        }
        facets.forEach((field, wanted) ->
                counted.add(new Counted(field, wanted, columns.values(field).size())));
    }

    /** All documents there are. */
    Map<String, List<FacetValue>> ofEverything() {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            counted.forEach(each -> each.add(columns.totals(segment.reader(), each.field())));
        }
        return facets();
    }

    /** The hits; a document that misses one selection only counts for the keyword of that selection. */
    Map<String, List<FacetValue>> of(Matched matched) throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            count(matched.hits(segment), counted, segment);
            for (Counted each : counted) {
                for (DocIdSet missed : matched.missed(segment, each.field())) {
                    count(missed, List.of(each), segment);
                }
            }
        }
        return facets();
    }

    private void count(DocIdSet documents, List<Counted> keywords, LeafReaderContext segment) throws IOException {
        DocIdSetIterator iterator = documents.iterator();
        if (iterator == null) {
            return;
        }
        Gathered gathered = new Gathered(keywords.stream()
                .map(each -> each.in(columns.column(segment.reader(), each.field())))
                .toList());
        for (int doc = iterator.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = iterator.nextDoc()) {
            gathered.add(doc);
        }
        gathered.flush();
    }

    private Map<String, List<FacetValue>> facets() {
        Map<String, List<FacetValue>> facets = new HashMap<>();
        counted.forEach(
                each -> facets.put(each.field(), columns.values(each.field()).top(each.counts(), each.wanted())));
        return facets;
    }
}
