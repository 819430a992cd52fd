/** People who show themselves, for those who recruit: an index of its own, and questions to it. */
@NullMarked
package dev.metier.search.candidate;

import org.jspecify.annotations.NullMarked;
