package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Hits.Snippet;
import dev.metier.hybrid.IndexSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Pieces of texts around the words that were found. */
final class Highlights {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';
    private static final String BETWEEN = " … ";
    private static final int PIECES = 2;
    private static final int LONGEST_TEXT = 100_000;

    private final String[] fields;
    private final Analyzer analyzer;

    Highlights(IndexSchema schema, Analyzer analyzer) {
        this.fields = schema.texts().stream().map(IndexSchema.Text::name).toArray(String[]::new);
        this.analyzer = analyzer;
    }

    /** By document, then by field; nothing for a text without a match. */
    Map<Integer, Map<String, List<Snippet>>> of(LexicalQuery words, int[] documents, IndexSearcher searcher)
            throws IOException {
        UnifiedHighlighter highlighter = new ByAnalysis(UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new DefaultPassageFormatter(String.valueOf(BEGIN), String.valueOf(END), BETWEEN, false))
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                // where any word counts wherever it stands, its text needs no index of its own
                .withWeightMatches(words.hasPhrases())
                .withPassageRelevancyOverSpeed(words.hasPhrases()));
        int[] pieces = new int[fields.length];
        Arrays.fill(pieces, PIECES);
        Map<String, String[]> found = highlighter.highlightFields(fields, words.scored(), documents, pieces);
        Map<Integer, Map<String, List<Snippet>>> highlights = new HashMap<>();
        for (int i = 0; i < documents.length; i++) {
            Map<String, List<Snippet>> byField = new HashMap<>();
            for (String field : fields) {
                String[] texts = found.get(field);
                if (texts != null && texts[i] != null) {
                    byField.put(field, Snippet.ofMarked(texts[i], BEGIN, END));
                }
            }
            highlights.put(documents[i], byField);
        }
        return highlights;
    }

    /** Takes texts apart anew: where words stand in them is not kept, which is known without a look at each segment. */
    private static final class ByAnalysis extends UnifiedHighlighter {

        private ByAnalysis(UnifiedHighlighter.Builder builder) {
            super(builder);
        }

        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.ANALYSIS;
        }
    }
}
