package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** What is kept in memory of the fields of all segments that are open; it goes with its segment. */
final class PerSegment<T> {

    private final Map<IndexReader.CacheKey, Map<String, T>> segments = new ConcurrentHashMap<>();

    /** Reads it where nobody has asked for it before. */
    interface Source<T> {
        T read() throws IOException;
    }

    /** @param segment nothing for one that nothing can be kept of */
    T of(IndexReader.@Nullable CacheHelper segment, String field, Source<T> source) {
        if (segment == null) {
            return read(source);
        }
        Map<String, T> fields = segments.computeIfAbsent(segment.getKey(), _ -> {
            segment.addClosedListener(segments::remove);
            return new ConcurrentHashMap<>();
        });
        T known = fields.get(field);
        return known == null ? fields.computeIfAbsent(field, _ -> read(source)) : known;
    }

    private T read(Source<T> source) {
        try {
            return source.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
