/** What the search service offers: hits with reasons, counts, suggestions, and the state of its index. */
@NullMarked
package dev.metier.contracts.search;

import org.jspecify.annotations.NullMarked;
