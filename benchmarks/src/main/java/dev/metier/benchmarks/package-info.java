/** Measurements of the platform, each started by {@code ./metier bench NAME}. */
@NullMarked
package dev.metier.benchmarks;

import org.jspecify.annotations.NullMarked;
