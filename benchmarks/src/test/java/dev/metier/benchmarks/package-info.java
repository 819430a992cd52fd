@NullMarked
package dev.metier.benchmarks;

import org.jspecify.annotations.NullMarked;
