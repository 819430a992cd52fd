/** Files turned into lines of text with their place and style. */
@NullMarked
package dev.metier.cv.parsing.document;

import org.jspecify.annotations.NullMarked;
