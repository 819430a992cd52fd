/** Made-up postings and questions: the same for the same seed, with words as frequent as in real ones. */
@NullMarked
package dev.metier.benchmarks.postings;

import org.jspecify.annotations.NullMarked;
