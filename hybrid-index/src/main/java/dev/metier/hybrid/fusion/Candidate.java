package dev.metier.hybrid.fusion;

/**
 * A document that words or meaning found.
 *
 * @param round in which round of {@link AdaptiveFusion#WINDOW} hits of a kind it was found, from 0
 * @param lexical BM25; 0 where no word occurs
 * @param similarity cosine; NaN where the document has no vector
 */
public record Candidate(int document, int round, double lexical, double similarity) {

    /** Whether it is a hit to a question that wants this similarity of what has none of its words. */
    public boolean isHit(double leastSimilarity) {
        return lexical != 0 || similarity >= leastSimilarity;
    }
}
