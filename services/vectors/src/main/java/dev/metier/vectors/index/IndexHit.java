package dev.metier.vectors.index;

import dev.metier.hybrid.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A chunk that was found.
 *
 * @param score from 0 to about 1 where meaning was asked for, else BM25
 * @param lexical BM25; absent where no word occurs
 * @param similarity cosine; absent where it was not compared
 * @param vector absent where it has none yet
 */
public record IndexHit(
        IndexedChunk chunk,
        double score,
        @Nullable Double lexical,
        @Nullable Double similarity,
        @Nullable Vector vector) {}
