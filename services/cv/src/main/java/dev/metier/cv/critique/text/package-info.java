/** A CV as the critique reads it: its lines in plain words, its entries with their times, the words of its language. */
@NullMarked
package dev.metier.cv.critique.text;

import org.jspecify.annotations.NullMarked;
