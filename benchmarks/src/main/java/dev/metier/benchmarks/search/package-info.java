/** Engines that answer the same questions about the same postings. */
@NullMarked
package dev.metier.benchmarks.search;

import org.jspecify.annotations.NullMarked;
