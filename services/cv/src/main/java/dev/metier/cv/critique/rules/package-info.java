/** The rules of the critique, each a description and a check. Plain Java: no Spring, no clock. */
@NullMarked
package dev.metier.cv.critique.rules;

import org.jspecify.annotations.NullMarked;
