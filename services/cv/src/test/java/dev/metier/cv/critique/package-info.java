@NullMarked
package dev.metier.cv.critique;

import org.jspecify.annotations.NullMarked;
