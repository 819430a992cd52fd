package dev.metier.search.match;

import org.jspecify.annotations.Nullable;

/**
 * How near a posting as a whole is to what somebody can and wants.
 *
 * @param fit 0 to 1
 * @param cosine absent where words were compared
 */
public record Nearness(double fit, @Nullable Double cosine) {

    /** On the way from what any posting is like to the very same text. */
    private static final double NEAR = 0.6;

    /**
     * By meaning.
     *
     * @param usual cosine of postings of any trade
     */
    public static Nearness ofCosine(double cosine, double usual) {
        return new Nearness(Math.clamp((cosine - usual) / (NEAR * (1 - usual)), 0, 1), cosine);
    }

    /** By words alone: BM25 as a share of that of the best. */
    public static Nearness ofWords(double score, double best) {
        return new Nearness(best <= 0 ? 0 : Math.clamp(score / best, 0, 1), null);
    }
}
