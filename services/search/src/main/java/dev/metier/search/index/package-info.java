/** The index: kept by generations, fed by the log alone. */
@NullMarked
package dev.metier.search.index;

import org.jspecify.annotations.NullMarked;
