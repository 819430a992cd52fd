@NullMarked
package dev.metier.cv.critique.rules;

import org.jspecify.annotations.NullMarked;
