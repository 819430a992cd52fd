@NullMarked
package dev.metier.benchmarks.recommendations;

import org.jspecify.annotations.NullMarked;
