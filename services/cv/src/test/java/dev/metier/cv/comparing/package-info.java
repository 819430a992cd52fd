@NullMarked
package dev.metier.cv.comparing;

import org.jspecify.annotations.NullMarked;
