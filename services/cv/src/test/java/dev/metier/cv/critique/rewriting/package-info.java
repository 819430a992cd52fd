@NullMarked
package dev.metier.cv.critique.rewriting;

import org.jspecify.annotations.NullMarked;
