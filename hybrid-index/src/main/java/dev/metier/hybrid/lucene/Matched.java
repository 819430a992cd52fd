package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.RoaringDocIdSet;

/**
 * The documents of a question, found in one pass without scores: its hits, and for each selection those which that one alone
 * keeps from being hits.
 */
final class Matched {

    private static final int ALL_HOLD = -1;
    private static final int MANY = -2;

    private final FacetColumns columns;
    private final List<Selected> selections;
    private final Segment[] segments;

    private record Selected(String field, BitSet values) {}

    /** @param missed for each selection */
    private record Segment(DocIdSet hits, List<DocIdSet> missed, long total) {}

    private Matched(Map<String, List<String>> selections, FacetColumns columns, IndexSearcher searcher) {
        this.columns = columns;
        this.segments = new Segment[searcher.getIndexReader().leaves().size()];
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            selections.keySet().forEach(field -> columns.column(segment.reader(), field));
        }
        this.selections = selections.entrySet().stream()
                .map(each -> new Selected(
                        each.getKey(), columns.values(each.getKey()).numbersOf(each.getValue())))
                .toList();
    }

    /** Of a query that says nothing of the selections. */
    static Matched of(
            Query matching, Map<String, List<String>> selections, FacetColumns columns, IndexSearcher searcher)
            throws IOException {
        Matched matched = new Matched(selections, columns, searcher);
        Weight weight = searcher.createWeight(searcher.rewrite(matching), ScoreMode.COMPLETE_NO_SCORES, 1);
        Parts.each(Parts.of(searcher), searcher, segments -> {
            for (LeafReaderContext segment : segments) {
                Scorer scorer = weight.scorer(segment);
                DocIdSetIterator all = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                matched.segments[segment.ord] = matched.of(all, segment);
            }
            return matched;
        });
        return matched;
    }

    long total() {
        return Arrays.stream(segments).mapToLong(Segment::total).sum();
    }

    /** Finds the hits again. */
    Query query() {
        return new SetQuery(Arrays.stream(segments).map(Segment::hits).toList());
    }

    /** The hits of a segment. */
    DocIdSet hits(LeafReaderContext segment) {
        return segments[segment.ord].hits();
    }

    /** What in a segment would be hits but for what was chosen of a keyword. */
    List<DocIdSet> missed(LeafReaderContext segment, String field) {
        List<DocIdSet> sets = new ArrayList<>();
        for (int i = 0; i < selections.size(); i++) {
            if (selections.get(i).field().equals(field)) {
                sets.add(segments[segment.ord].missed().get(i));
            }
        }
        return sets;
    }

    private Segment of(DocIdSetIterator matching, LeafReaderContext segment) throws IOException {
        int maxDoc = segment.reader().maxDoc();
        RoaringDocIdSet.Builder all = new RoaringDocIdSet.Builder(maxDoc);
        List<RoaringDocIdSet.Builder> misses = selections.stream()
                .map(_ -> new RoaringDocIdSet.Builder(maxDoc))
                .toList();
        FacetColumn[] chosen = selections.stream()
                .map(selection -> columns.column(segment.reader(), selection.field()))
                .toArray(FacetColumn[]::new);
        long total = 0;
        Bits live = segment.reader().getLiveDocs();
        for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matching.nextDoc()) {
            int one = live != null && !live.get(doc) ? MANY : missed(chosen, doc);
            if (one == ALL_HOLD) {
                total++;
                all.add(doc);
            } else if (one != MANY) {
                misses.get(one).add(doc);
            }
        }
        return new Segment(
                all.build(),
                misses.stream().<DocIdSet>map(RoaringDocIdSet.Builder::build).toList(),
                total);
    }

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
