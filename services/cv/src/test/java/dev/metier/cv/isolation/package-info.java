@NullMarked
package dev.metier.cv.isolation;

import org.jspecify.annotations.NullMarked;
