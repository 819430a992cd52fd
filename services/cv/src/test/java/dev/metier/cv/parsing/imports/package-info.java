@NullMarked
package dev.metier.cv.parsing.imports;

import org.jspecify.annotations.NullMarked;
