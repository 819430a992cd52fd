@NullMarked
package dev.metier.cv.editing;

import org.jspecify.annotations.NullMarked;
