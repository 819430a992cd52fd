@NullMarked
package dev.metier.vectors;

import org.jspecify.annotations.NullMarked;
