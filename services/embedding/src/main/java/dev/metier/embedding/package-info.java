/** Texts to vectors, by a model in the process or an endpoint. */
@NullMarked
package dev.metier.embedding;

import org.jspecify.annotations.NullMarked;
