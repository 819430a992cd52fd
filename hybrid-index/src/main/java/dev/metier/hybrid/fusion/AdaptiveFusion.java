package dev.metier.hybrid.fusion;

import dev.metier.hybrid.Vector;
import java.util.Comparator;
import java.util.List;

/**
 * Puts hits by words and hits by meaning in one order: {@code (1 - w) * BM25 / ceiling + w * cosine}, where {@code w} depends
 * on how much was asked. A few words are better understood by what they mean; a page of them says itself what it is about,
 * and the model reads only its beginning. Then the best hit makes clearer what the question means, the more so the more its
 * words say, and the hits are put in order once more. Reasons and figures are in RATIONALE.md.
 */
public final class AdaptiveFusion {

    /** Hits of each kind that are put in order together; those of the next round follow. */
    public static final int WINDOW = 200;

    /** Hits of each kind that are looked for at most: further pages are empty. */
    public static final int DEEPEST = 10_000;

    private static final double MOST = 0.8;
    private static final double LEAST = 0.3;
    private static final double PER_LOG_TERM = 0.12;
    private static final int FEW_TERMS = 3;

    /** A candidate with its score, from 0 to about 1. */
    public record Ranked(Candidate candidate, double score) {}

    /**
     * How many hits of each kind a page wants: whole rounds, so that the hits of the pages before stay where they are.
     *
     * @param end hits of all pages up to its last
     */
    public static int wanted(long end) {
        long rounds = Math.max(1, (end + WINDOW - 1) / WINDOW);
        return (int) Math.min(DEEPEST, rounds * WINDOW);
    }

    /**
     * Sorts candidates; the best of each round first.
     *
     * @param ceiling the most that BM25 can give for these words: the sum of their inverse document frequencies; 0 without words
     * @param terms how many terms were asked for
     * @param byId which of equals comes first
     */
    public List<Ranked> rank(List<Candidate> candidates, double ceiling, int terms, Comparator<Candidate> byId) {
        double meaning = ceiling == 0 ? 1 : shareOfMeaning(terms);
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, score(candidate, ceiling, meaning)))
                .sorted(Comparator.<Ranked>comparingInt(
                                ranked -> ranked.candidate().round())
                        .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                        .thenComparing(Ranked::candidate, byId))
                .toList();
    }

    /**
     * What the question means as its best hit shows it: Rocchio's feedback (1971) with one document, which counts {@code 1 - w}.
     *
     * @param best what the best hit means
     * @param ceiling as in {@link #rank}; without words nothing shows more than the question
     */
    public static Vector clearer(Vector asked, Vector best, double ceiling, int terms) {
        return ceiling == 0 ? asked : asked.towards(best, 1 - shareOfMeaning(terms));
    }

    static double shareOfMeaning(int terms) {
        double share = MOST - PER_LOG_TERM * Math.log((double) Math.max(FEW_TERMS, terms) / FEW_TERMS);
        return Math.max(LEAST, share);
    }

    private static double score(Candidate candidate, double ceiling, double share) {
        double words = ceiling == 0 ? 0 : Math.min(1, candidate.lexical() / ceiling);
        double meaning = Double.isNaN(candidate.nearness()) ? 0 : candidate.nearness();
        return (1 - share) * words + share * meaning;
    }
}
