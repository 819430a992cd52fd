package dev.metier.search.index;

import java.time.Instant;

/**
 * One building of an index.
 *
 * @param number from 1
 * @param reason why it was built
 */
record Generation(int number, Instant builtAt, String reason) {}
