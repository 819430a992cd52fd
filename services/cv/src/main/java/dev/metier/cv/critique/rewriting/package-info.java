/** Other words for one line: the engine's own, or those of a model, which are checked. */
@NullMarked
package dev.metier.cv.critique.rewriting;

import org.jspecify.annotations.NullMarked;
