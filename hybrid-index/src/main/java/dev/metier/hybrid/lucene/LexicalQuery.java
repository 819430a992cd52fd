package dev.metier.hybrid.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What is looked for by words, in two forms that find the same documents.
 *
 * @param scored tells which words of a text count
 * @param ways how each term may be written in each text, with scores
 * @param matching has no scores and costs much less
 * @param named what a hit may have
 * @param hasPhrases whether words must stand together
 */
record LexicalQuery(Query scored, List<List<Query>> ways, Query matching, List<Named> named, boolean hasPhrases) {

    static final LexicalQuery EVERYTHING = of(MatchAllDocsQuery.INSTANCE);

    static final LexicalQuery NOTHING = of(new MatchNoDocsQuery("no words"));

    private static LexicalQuery of(Query query) {
        return new LexicalQuery(query, List.of(List.of(query)), query, List.of(), false);
    }

    /** A term, and what finds documents that have it. */
    record Named(String term, Query query) {}

    /** Terms of which a document has at least some. */
    static final class Builder {

        private final BooleanQuery.Builder scored = new BooleanQuery.Builder();
        private final BooleanQuery.Builder matching = new BooleanQuery.Builder();
        private final List<Named> named = new ArrayList<>();
        private final List<List<Query>> ways = new ArrayList<>();
        private boolean hasPhrases;

        void add(LexicalQuery term, Occur occur) {
            scored.add(term.scored(), occur);
            matching.add(term.matching(), occur);
            hasPhrases |= term.hasPhrases();
            if (occur != Occur.MUST_NOT) {
                ways.addAll(term.ways());
                named.addAll(term.named());
            }
        }

        LexicalQuery build(int least) {
            return new LexicalQuery(
                    scored.setMinimumNumberShouldMatch(least).build(),
                    List.copyOf(ways),
                    matching.setMinimumNumberShouldMatch(least).build(),
                    List.copyOf(named),
                    hasPhrases);
        }
    }
}
