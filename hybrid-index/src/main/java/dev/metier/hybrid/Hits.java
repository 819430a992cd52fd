package dev.metier.hybrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of an index.
 *
 * @param total documents that match the words and filters; those found by meaning alone are not counted
 * @param facets values and how often they occur, the most frequent first, by keyword
 */
public record Hits(List<Hit> hits, long total, Map<String, List<FacetValue>> facets) {

    public Hits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /**
     * A value of a keyword.
     *
     * @param count documents that have it
     */
    public record FacetValue(String value, long count) {}

    /**
     * A document that was found.
     *
     * @param score comparable within one answer only
     * @param lexical BM25 of the words; absent where none of them occurs
     * @param similarity cosine to the vector asked for; absent where there is none
     * @param matched the terms that occur in it, as they were asked for
     * @param highlights pieces of its texts around matches, by field
     * @param cursor where the next page begins
     */
    public record Hit(
            String id,
            double score,
            @Nullable Double lexical,
            @Nullable Double similarity,
            List<String> matched,
            Map<String, List<Snippet>> highlights,
            String body,
            String cursor) {

        public Hit {
            matched = List.copyOf(matched);
            highlights = Map.copyOf(highlights);
        }
    }

    /** A piece of a text. */
    public record Snippet(String text, boolean isMatch) {

        /** The pieces of a text in which signs of an engine's own enclose what matches. */
        public static List<Snippet> ofMarked(String text, char begin, char end) {
            List<Snippet> snippets = new ArrayList<>();
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean isEnd = i == text.length() || text.charAt(i) == end;
                if (isEnd || text.charAt(i) == begin) {
                    if (i > from) {
                        snippets.add(new Snippet(text.substring(from, i), isEnd && i < text.length()));
                    }
                    from = i + 1;
                }
            }
            return List.copyOf(snippets);
        }
    }
}
