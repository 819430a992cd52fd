package dev.metier.contracts.vectors;

import java.util.List;

/**
 * Passages in order, the best first.
 *
 * @param engine {@code cross-encoder} (an endpoint that reads question and passage together), {@code late-fusion} (words and
 *     meaning, each by itself), or {@code words} where meaning could not be asked
 */
public record RankedPassages(List<Ranked> passages, String engine) {

    public RankedPassages {
        passages = List.copyOf(passages);
    }

    /**
     * A passage.
     *
     * @param index its place in the request, from 0
     * @param score comparable within one answer
     */
    public record Ranked(int index, double score) {}
}
