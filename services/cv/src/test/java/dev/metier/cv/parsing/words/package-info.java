@NullMarked
package dev.metier.cv.parsing.words;

import org.jspecify.annotations.NullMarked;
