/** The index: fed by the table of documents alone. */
@NullMarked
package dev.metier.vectors.index;

import org.jspecify.annotations.NullMarked;
