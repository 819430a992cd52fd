package dev.metier.hybrid.fusion;

/**
 * A document that words or meaning found.
 *
 * @param round in which round of {@link AdaptiveFusion#WINDOW} hits of a kind it was found, from 0
 * @param lexical BM25; 0 where no word occurs
 * @param similarity cosine to the question; NaN where the document has no vector
 * @param nearness what its meaning counts in the order: the similarity, or the cosine to the question made clearer
 */
public record Candidate(int document, int round, double lexical, double similarity, double nearness) {

    public Candidate(int document, int round, double lexical, double similarity) {
        this(document, round, lexical, similarity, similarity);
    }

    /** The same with its cosine to the question made clearer. */
    public Candidate nearer(double cosine) {
        return new Candidate(document, round, lexical, similarity, cosine);
    }

    /** Whether it is a hit to a question that wants this similarity of what has none of its words. */
    public boolean isHit(double leastSimilarity) {
        return lexical != 0 || similarity >= leastSimilarity;
    }
}
