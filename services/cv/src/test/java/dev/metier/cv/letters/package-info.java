@NullMarked
package dev.metier.cv.letters;

import org.jspecify.annotations.NullMarked;
