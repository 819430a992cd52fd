/** Where cities and countries are. */
@NullMarked
package dev.metier.search.place;

import org.jspecify.annotations.NullMarked;
