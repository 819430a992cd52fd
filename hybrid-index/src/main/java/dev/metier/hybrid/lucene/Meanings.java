package dev.metier.hybrid.lucene;

import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.UnreadableCursor;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.fusion.AdaptiveFusion;
import dev.metier.hybrid.fusion.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Hits by words and hits by meaning in one order. */
final class Meanings {

    private final LuceneWords words;
    private final AdaptiveFusion fusion = new AdaptiveFusion();

    Meanings(LuceneWords words) {
        this.words = words;
    }

    /** What the words of a question found, the best of it, and what scores it. */
    record ByWords(Matched hits, TopDocs best, WordScores scores) {}

    /** Hits by words that a page wants. */
    static int wanted(HybridQuery query) {
        return AdaptiveFusion.wanted((long) offset(query.after()) + query.limit());
    }

    /** Hits by meaning that a page wants. */
    static TopDocs nearest(HybridQuery query, @Nullable Query filter, IndexSearcher searcher) throws IOException {
        Vector asked = Objects.requireNonNull(query.vector());
        int wanted = wanted(query);
        return searcher.search(new KnnFloatVectorQuery(Fields.VECTOR, asked.values(), wanted, filter), wanted);
    }

    List<HitWriter.Found> page(HybridQuery query, @Nullable ByWords byWords, TopDocs byMeaning, IndexSearcher searcher)
            throws IOException {
        Vector asked = Objects.requireNonNull(query.vector());
        List<Candidate> candidates = candidates(asked, byWords, byMeaning, searcher);
        candidates.removeIf(each -> !each.isHit(query.leastSimilarity()));
        List<AdaptiveFusion.Ranked> ranked = ranked(query, asked, candidates, searcher);
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

    private List<AdaptiveFusion.Ranked> ranked(
            HybridQuery query, Vector asked, List<Candidate> candidates, IndexSearcher searcher) throws IOException {
        double ceiling = query.words() == null ? 0 : words.ceiling(query.words(), searcher.getIndexReader());
        int terms = query.words() == null ? 0 : query.words().terms().size();
        Comparator<Candidate> byId = Comparator.comparing(candidate -> id(candidate, searcher));
        List<AdaptiveFusion.Ranked> ranked = fusion.rank(candidates, ceiling, terms, byId);
        Vector best =
                ranked.isEmpty() ? null : vector(ranked.getFirst().candidate().document(), searcher);
        if (best == null || ceiling == 0) {
            return ranked;
        }
        Vector clearer = AdaptiveFusion.clearer(asked, best, ceiling, terms);
        return fusion.rank(nearer(candidates, clearer, searcher), ceiling, terms, byId);
    }

    /** Of candidates in the order of their documents. */
    private static List<Candidate> nearer(List<Candidate> candidates, Vector clearer, IndexSearcher searcher)
            throws IOException {
        List<Candidate> nearer = new ArrayList<>();
        int next = 0;
        for (LeafReaderContext each : searcher.getIndexReader().leaves()) {
            int end = each.docBase + each.reader().maxDoc();
            Similarities similarities = new Similarities(clearer, each);
            while (next < candidates.size() && candidates.get(next).document() < end) {
                Candidate candidate = candidates.get(next++);
                nearer.add(candidate.nearer(similarities.of(candidate.document() - each.docBase)));
            }
        }
        return nearer;
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
            Vector asked, @Nullable ByWords words, TopDocs byMeaning, IndexSearcher searcher) throws IOException {
        NavigableMap<Integer, Integer> rounds = new TreeMap<>();
        addRounds(rounds, byMeaning);
        Map<Integer, Double> scores = new HashMap<>();
        if (words != null) {
            addRounds(rounds, words.best());
            for (ScoreDoc hit : words.best().scoreDocs) {
                scores.put(hit.doc, Order.RELEVANCE.score((FieldDoc) hit));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            int base = segment.docBase;
            NavigableMap<Integer, Integer> here =
                    rounds.subMap(base, true, base + segment.reader().maxDoc(), false);
            if (here.isEmpty()) {
                continue;
            }
            if (words != null) {
                score(here.navigableKeySet(), words, segment, scores);
            }
            Similarities similarities = new Similarities(asked, segment);
            for (Map.Entry<Integer, Integer> each : here.entrySet()) {
                int document = each.getKey();
                candidates.add(new Candidate(
                        document,
                        each.getValue(),
                        scores.getOrDefault(document, 0.0),
                        similarities.of(document - base)));
            }
        }
        return candidates;
    }

    private static void addRounds(Map<Integer, Integer> rounds, TopDocs found) {
        for (int rank = 0; rank < found.scoreDocs.length; rank++) {
            rounds.merge(found.scoreDocs[rank].doc, rank / AdaptiveFusion.WINDOW, Math::min);
        }
    }

    /** BM25 of hits by words that are not among the best of them. */
    private static void score(
            NavigableSet<Integer> documents, ByWords words, LeafReaderContext segment, Map<Integer, Double> scores)
            throws IOException {
        DocIdSetIterator hits = words.hits().hits(segment).iterator();
        int[] missing = new int[documents.size()];
        int count = 0;
        for (int document : documents) {
            int local = document - segment.docBase;
            if (hits != null && !scores.containsKey(document) && MatchedTerms.isAmong(hits, local)) {
                missing[count++] = local;
            }
        }
        WordScores.InSegment here = words.scores().in(segment);
        float[] found = new float[WordScores.AT_ONCE];
        for (int from = 0; from < count; from += WordScores.AT_ONCE) {
            int[] some = Arrays.copyOfRange(missing, from, Math.min(count, from + WordScores.AT_ONCE));
            here.score(some, some.length, found);
            for (int i = 0; i < some.length; i++) {
                scores.put(segment.docBase + some[i], (double) found[i]);
            }
        }
    }

    /** Of the documents of one segment, asked for in their order. */
    private static final class Similarities {

        private final Vector asked;
        private final @Nullable FloatVectorValues values;
        private final KnnVectorValues.@Nullable DocIndexIterator iterator;

        private Similarities(Vector asked, LeafReaderContext segment) throws IOException {
            this.asked = asked;
            this.values = segment.reader().getFloatVectorValues(Fields.VECTOR);
            this.iterator = values == null ? null : values.iterator();
        }

        /** Not a number for a document without a vector. */
        private double of(int document) throws IOException {
            if (values == null || iterator == null) {
                return Double.NaN;
            }
            if (iterator.docID() < document) {
                iterator.advance(document);
            }
            return iterator.docID() == document ? asked.similarity(values.vectorValue(iterator.index())) : Double.NaN;
        }
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
