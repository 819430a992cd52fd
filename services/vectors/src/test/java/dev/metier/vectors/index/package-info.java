@NullMarked
package dev.metier.vectors.index;

import org.jspecify.annotations.NullMarked;
