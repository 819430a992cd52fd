@NullMarked
package dev.metier.search.index;

import org.jspecify.annotations.NullMarked;
