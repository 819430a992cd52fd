/** Cover letters: written by people, printed in the look of the CV they go with. */
@NullMarked
package dev.metier.cv.letters;

import org.jspecify.annotations.NullMarked;
