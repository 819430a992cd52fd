/** Reads CVs: a file in, JSON Resume with the source of each field out. Deterministic, without Spring. */
@NullMarked
package dev.metier.cv.parsing;

import org.jspecify.annotations.NullMarked;
