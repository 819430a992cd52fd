package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;

/** Columns of all segments that are open; one goes with its segment. */
final class FacetColumns {

    private final Map<String, FacetValues> values = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, Map<String, FacetColumn>> segments = new ConcurrentHashMap<>();

    private final Map<IndexReader.CacheKey, Map<String, int[]>> totals = new ConcurrentHashMap<>();

    FacetValues values(String field) {
        return values.computeIfAbsent(field, name -> new FacetValues());
    }

    FacetColumn column(LeafReader segment, String field) {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return load(segment, field);
        }
        Map<String, FacetColumn> columns = segments.computeIfAbsent(cache.getKey(), key -> {
            cache.addClosedListener(segments::remove);
            return new ConcurrentHashMap<>();
        });
        FacetColumn known = columns.get(field);
        return known == null ? columns.computeIfAbsent(field, name -> load(segment, name)) : known;
    }

    /** How often each value occurs in all documents of a segment that are not deleted. */
    int[] totals(LeafReader segment, String field) {
        IndexReader.CacheHelper cache = segment.getReaderCacheHelper();
        if (cache == null) {
            return count(segment, field);
        }
        Map<String, int[]> known = totals.computeIfAbsent(cache.getKey(), key -> {
            cache.addClosedListener(totals::remove);
            return new ConcurrentHashMap<>();
        });
        return known.computeIfAbsent(field, name -> count(segment, name));
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

    private FacetColumn load(LeafReader segment, String field) {
        try {
            return FacetColumn.load(segment, field, values(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
