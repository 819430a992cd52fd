/** The service that the outbox benchmark measures. */
@NullMarked
package dev.metier.benchmarks.outbox;

import org.jspecify.annotations.NullMarked;
