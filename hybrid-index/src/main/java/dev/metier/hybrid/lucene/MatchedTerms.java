package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Which terms documents have: each term is looked for once in all of them. */
final class MatchedTerms {

    private final int[] documents;
    private final int[] sorted;
    private final List<SortedSet<String>> found;

    private MatchedTerms(int... documents) {
        this.documents = documents;
        this.sorted = documents.clone();
        Arrays.sort(sorted);
        this.found = Stream.generate(() -> (SortedSet<String>) new TreeSet<String>())
                .limit(sorted.length)
                .toList();
    }

    /** By document, in the given order; none for one that is no hit by words. */
    static List<List<String>> of(int[] documents, Matched hits, LexicalQuery words, IndexSearcher searcher)
            throws IOException {
        MatchedTerms terms = new MatchedTerms(documents);
        for (LexicalQuery.Named named : words.named()) {
            Weight weight = searcher.createWeight(searcher.rewrite(named.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                terms.look(named.term(), weight, hits, segment);
            }
        }
        return terms.found();
    }

    private void look(String term, Weight weight, Matched hits, LeafReaderContext segment) throws IOException {
        int from = from(segment.docBase);
        int to = from(segment.docBase + segment.reader().maxDoc());
        if (from == to) {
            return;
        }
        Scorer scorer = weight.scorer(segment);
        DocIdSetIterator all = hits.hits(segment).iterator();
        if (scorer == null || all == null) {
            return;
        }
        DocIdSetIterator having = scorer.iterator();
        for (int i = from; i < to; i++) {
            int document = sorted[i] - segment.docBase;
            if (isAmong(all, document) && isAmong(having, document)) {
                found.get(i).add(term);
            }
        }
    }

    private int from(int document) {
        int at = Arrays.binarySearch(sorted, document);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether a set that is gone through once has a document. */
    static boolean isAmong(DocIdSetIterator set, int document) throws IOException {
        return (set.docID() < document ? set.advance(document) : set.docID()) == document;
    }

    private List<List<String>> found() {
        return Arrays.stream(documents)
                .mapToObj(document -> List.copyOf(found.get(from(document))))
                .toList();
    }
}
