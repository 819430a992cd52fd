/** What words mean in a CV: dates, places, titles, degrees. */
@NullMarked
package dev.metier.cv.parsing.words;

import org.jspecify.annotations.NullMarked;
