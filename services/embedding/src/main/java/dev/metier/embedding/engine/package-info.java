/** What makes vectors of texts; knows neither Spring nor the database. */
@NullMarked
package dev.metier.embedding.engine;

import org.jspecify.annotations.NullMarked;
