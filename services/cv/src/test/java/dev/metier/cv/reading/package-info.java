@NullMarked
package dev.metier.cv.reading;

import org.jspecify.annotations.NullMarked;
