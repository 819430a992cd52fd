/** Searches that people keep, and the digests of what is new for them. */
@NullMarked
package dev.metier.search.saved;

import org.jspecify.annotations.NullMarked;
