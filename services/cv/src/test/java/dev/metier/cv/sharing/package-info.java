@NullMarked
package dev.metier.cv.sharing;

import org.jspecify.annotations.NullMarked;
