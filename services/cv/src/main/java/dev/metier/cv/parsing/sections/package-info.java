/** Lines cut into the sections of a CV by their headings. */
@NullMarked
package dev.metier.cv.parsing.sections;

import org.jspecify.annotations.NullMarked;
