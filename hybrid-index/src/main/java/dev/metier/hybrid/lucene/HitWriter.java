package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.Hits.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Writes the hits of a page, with what was found in each. */
final class HitWriter {

    private final Highlights highlights;

    HitWriter(Highlights highlights) {
        this.highlights = highlights;
    }

    /** A document of a page. */
    record Found(
            int document,
            double score,
            @Nullable Double lexical,
            @Nullable Double similarity,
            String cursor) {}

    List<Hit> write(
            List<Found> page,
            @Nullable Matched byWords,
            LexicalQuery words,
            boolean isHighlighted,
            IndexSearcher searcher)
            throws IOException {
        if (page.isEmpty()) {
            return List.of();
        }
        List<List<String>> matched = byWords == null
                ? page.stream().map(_ -> List.<String>of()).toList()
                : MatchedTerms.of(page.stream().mapToInt(Found::document).toArray(), byWords, words, searcher);
        Map<Integer, Map<String, List<Snippet>>> marked =
                isHighlighted ? marked(words, page, matched, searcher) : Map.of();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Found found = page.get(i);
            Document stored = searcher.storedFields().document(found.document(), Set.of(Fields.ID, Fields.BODY));
            hits.add(new Hit(
                    stored.get(Fields.ID),
                    found.score(),
                    found.lexical(),
                    found.similarity(),
                    matched.get(i),
                    marked.getOrDefault(found.document(), Map.of()),
                    stored.get(Fields.BODY),
                    found.cursor()));
        }
        return hits;
    }

    /** Of those that the words found: what only meaning found has perhaps some of them, and not enough. */
    private Map<Integer, Map<String, List<Snippet>>> marked(
            LexicalQuery words, List<Found> page, List<List<String>> matched, IndexSearcher searcher)
            throws IOException {
        int[] documents = IntStream.range(0, page.size())
                .filter(i -> !matched.get(i).isEmpty())
                .map(i -> page.get(i).document())
                .toArray();
        if (documents.length == 0) {
            return Map.of();
        }
        int half = documents.length / 2;
        List<int[]> halves =
                List.of(Arrays.copyOf(documents, half), Arrays.copyOfRange(documents, half, documents.length));
        Map<Integer, Map<String, List<Snippet>>> marked = new HashMap<>();
        Parts.each(halves, searcher, some -> highlights.of(words, some, searcher))
                .forEach(marked::putAll);
        return marked;
    }

    static String id(int document, IndexSearcher searcher) throws IOException {
        return searcher.storedFields().document(document, Set.of(Fields.ID)).get(Fields.ID);
    }
}
