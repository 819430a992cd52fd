package dev.metier.hybrid.lucene;

import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.UnreadableCursor;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.fusion.AdaptiveFusion;
import dev.metier.hybrid.fusion.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Hits by words and hits by meaning in one order. */
final class Meanings {

    private final LuceneWords words;
    private final AdaptiveFusion fusion = new AdaptiveFusion();

    Meanings(LuceneWords words) {
        this.words = words;
    }

    /** Hits by words that a page wants. */
    static int wanted(HybridQuery query) {
        return AdaptiveFusion.wanted((long) offset(query.after()) + query.limit());
    }

    List<HitWriter.Found> page(
            HybridQuery query, Query lexical, @Nullable TopDocs byWords, @Nullable Query filter, IndexSearcher searcher)
            throws IOException {
        Vector asked = Objects.requireNonNull(query.vector());
        int wanted = wanted(query);
        TopDocs byMeaning =
                searcher.search(new KnnFloatVectorQuery(Fields.VECTOR, asked.values(), wanted, filter), wanted);
        boolean hasWords = query.words() != null;
        List<Candidate> candidates = candidates(asked, hasWords ? lexical : null, byWords, byMeaning, searcher);
        candidates.removeIf(each -> !each.isHit(query.leastSimilarity()));
        double ceiling = query.words() == null ? 0 : words.ceiling(query.words(), searcher.getIndexReader());
        List<AdaptiveFusion.Ranked> ranked = fusion.rank(
                candidates,
                ceiling,
                query.words() == null ? 0 : query.words().terms().size(),
                Comparator.comparing(candidate -> id(candidate, searcher)));
        int from = offset(query.after());
        List<HitWriter.Found> page = new ArrayList<>();
        for (int i = from; i < Math.min(ranked.size(), (long) from + query.limit()); i++) {
            Candidate candidate = ranked.get(i).candidate();
            page.add(new HitWriter.Found(
                    candidate.document(),
                    ranked.get(i).score(),
                    candidate.lexical() == 0 ? null : candidate.lexical(),
                    Double.isNaN(candidate.similarity()) ? null : candidate.similarity(),
                    Integer.toString(i + 1)));
        }
        return page;
    }

    private static String id(Candidate candidate, IndexSearcher searcher) {
        try {
            return HitWriter.id(candidate.document(), searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int offset(@Nullable String cursor) {
        try {
            int offset = cursor == null ? 0 : Integer.parseInt(cursor);
            if (offset < 0) {
                throw new NumberFormatException("below 0");
            }
            return offset;
        } catch (NumberFormatException e) {
            throw new UnreadableCursor(e);
        }
    }

    private static List<Candidate> candidates(
            Vector asked, @Nullable Query lexical, @Nullable TopDocs byWords, TopDocs byMeaning, IndexSearcher searcher)
            throws IOException {
        NavigableMap<Integer, Integer> rounds = new TreeMap<>();
        addRounds(rounds, byMeaning);
        if (byWords != null) {
            addRounds(rounds, byWords);
        }
        Map<Integer, Double> scores = lexical == null ? Map.of() : scores(lexical, rounds.navigableKeySet(), searcher);
        List<Candidate> candidates = new ArrayList<>();
        for (int document : rounds.keySet()) {
            Vector vector = vector(document, searcher);
            double similarity = vector == null ? Double.NaN : asked.similarity(vector);
            candidates.add(new Candidate(
                    document, rounds.getOrDefault(document, 0), scores.getOrDefault(document, 0.0), similarity));
        }
        return candidates;
    }

    private static void addRounds(Map<Integer, Integer> rounds, TopDocs found) {
        for (int rank = 0; rank < found.scoreDocs.length; rank++) {
            rounds.merge(found.scoreDocs[rank].doc, rank / AdaptiveFusion.WINDOW, Math::min);
        }
    }

    /** BM25 of the given documents, also of those that only meaning found. */
    private static Map<Integer, Double> scores(Query lexical, NavigableSet<Integer> documents, IndexSearcher searcher)
            throws IOException {
        Map<Integer, Double> scores = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(lexical), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer == null) {
                continue;
            }
            int base = segment.docBase;
            for (int document : documents.subSet(base, base + segment.reader().maxDoc())) {
                int local = document - base;
                DocIdSetIterator iterator = scorer.iterator();
                if (iterator.docID() < local) {
                    iterator.advance(local);
                }
                if (iterator.docID() == local) {
                    scores.put(document, (double) scorer.score());
                }
            }
        }
        return scores;
    }

    static @Nullable Vector vector(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        FloatVectorValues values = segment.reader().getFloatVectorValues(Fields.VECTOR);
        if (values == null) {
            return null;
        }
        var iterator = values.iterator();
        int local = document - segment.docBase;
        return iterator.advance(local) == local ? Vector.of(values.vectorValue(iterator.index())) : null;
    }
}
