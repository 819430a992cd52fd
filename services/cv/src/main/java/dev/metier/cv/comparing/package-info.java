/** Finds what changed between two resumes; knows nothing of Spring. */
@NullMarked
package dev.metier.cv.comparing;

import org.jspecify.annotations.NullMarked;
