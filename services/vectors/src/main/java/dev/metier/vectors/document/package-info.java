/** Documents as they were given: the truth that indexes are made of. */
@NullMarked
package dev.metier.vectors.document;

import org.jspecify.annotations.NullMarked;
