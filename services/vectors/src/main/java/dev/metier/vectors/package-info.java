/** Chunks of documents, found by words and by meaning. */
@NullMarked
package dev.metier.vectors;

import org.jspecify.annotations.NullMarked;
