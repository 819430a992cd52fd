/** Links that show a CV, or a part of it, to whoever holds them. */
@NullMarked
package dev.metier.cv.sharing;

import org.jspecify.annotations.NullMarked;
