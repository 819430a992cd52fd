@NullMarked
package dev.metier.cv.generation;

import org.jspecify.annotations.NullMarked;
