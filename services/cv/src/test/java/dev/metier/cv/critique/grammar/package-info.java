@NullMarked
package dev.metier.cv.critique.grammar;

import org.jspecify.annotations.NullMarked;
