@NullMarked
package dev.metier.cv.parsing;

import org.jspecify.annotations.NullMarked;
