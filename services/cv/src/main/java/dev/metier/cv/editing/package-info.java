/** The CVs of people: uploaded or written, corrected, kept in versions, made into documents. */
@NullMarked
package dev.metier.cv.editing;

import org.jspecify.annotations.NullMarked;
