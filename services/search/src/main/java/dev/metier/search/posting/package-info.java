/** Postings as documents of the index. */
@NullMarked
package dev.metier.search.posting;

import org.jspecify.annotations.NullMarked;
