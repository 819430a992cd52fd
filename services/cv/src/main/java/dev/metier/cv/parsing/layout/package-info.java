/** Words on a page turned into lines in reading order. */
@NullMarked
package dev.metier.cv.parsing.layout;

import org.jspecify.annotations.NullMarked;
