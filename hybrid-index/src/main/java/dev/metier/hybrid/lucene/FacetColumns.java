package dev.metier.hybrid.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;

/** Columns of all segments that are open; one goes with its segment. */
final class FacetColumns {

    private final Map<String, FacetValues> values = new ConcurrentHashMap<>();
    private final PerSegment<FacetColumn> columns = new PerSegment<>();
    private final PerSegment<int[]> totals = new PerSegment<>();

    FacetValues values(String field) {
        return values.computeIfAbsent(field, name -> new FacetValues());
    }

    FacetColumn column(LeafReader segment, String field) {
        return columns.of(segment.getCoreCacheHelper(), field, () -> FacetColumn.load(segment, field, values(field)));
    }

    /** How often each value occurs in all documents of a segment that are not deleted. */
    int[] totals(LeafReader segment, String field) {
        return totals.of(segment.getReaderCacheHelper(), field, () -> count(segment, field));
    }

    private int[] count(LeafReader segment, String field) {
        FacetColumn column = column(segment, field);
        int[] counts = new int[values(field).size()];
        Bits live = segment.getLiveDocs();
        Gathered all = new Gathered(List.of((documents, length) -> column.count(documents, length, counts)));
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                all.add(doc);
            }
        }
        all.flush();
        return counts;
    }

    /** Before a merged segment is searched, so that nobody waits for it. */
    void warm(LeafReader segment, Collection<String> fields) {
        fields.forEach(field -> column(segment, field));
    }
}
