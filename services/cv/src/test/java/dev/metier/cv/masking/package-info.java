@NullMarked
package dev.metier.cv.masking;

import org.jspecify.annotations.NullMarked;
