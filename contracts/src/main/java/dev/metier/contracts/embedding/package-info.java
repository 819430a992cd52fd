/** What the embedding service offers: texts to vectors whose cosine says how near two meanings are. */
@NullMarked
package dev.metier.contracts.embedding;

import org.jspecify.annotations.NullMarked;
