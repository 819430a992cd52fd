/** Vectors that were made before, found by what they are of. */
@NullMarked
package dev.metier.embedding.cache;

import org.jspecify.annotations.NullMarked;
