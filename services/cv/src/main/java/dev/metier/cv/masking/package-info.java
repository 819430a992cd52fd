/** Hides what a person does not want to show of their CV; knows nothing of Spring. */
@NullMarked
package dev.metier.cv.masking;

import org.jspecify.annotations.NullMarked;
