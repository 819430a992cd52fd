/** Says what could be better in a CV, line by line, and how. */
@NullMarked
package dev.metier.cv.critique;

import org.jspecify.annotations.NullMarked;
