@NullMarked
package dev.metier.benchmarks.postings;

import org.jspecify.annotations.NullMarked;
