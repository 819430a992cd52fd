/** Sections turned into the fields of JSON Resume, each with its source. */
@NullMarked
package dev.metier.cv.parsing.fields;

import org.jspecify.annotations.NullMarked;
