/** Files of other programs that hold a CV as data: nothing has to be guessed. */
@NullMarked
package dev.metier.cv.parsing.imports;

import org.jspecify.annotations.NullMarked;
