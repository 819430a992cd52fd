/** Made-up people who choose among made-up postings by tastes of their own. */
@NullMarked
package dev.metier.benchmarks.recommendations;

import org.jspecify.annotations.NullMarked;
