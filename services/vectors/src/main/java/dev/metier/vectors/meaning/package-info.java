/** Vectors, which the embedding service makes. */
@NullMarked
package dev.metier.vectors.meaning;

import org.jspecify.annotations.NullMarked;
