/** What was made: kept, given out by link, forgotten. */
@NullMarked
package dev.metier.render.artifact;

import org.jspecify.annotations.NullMarked;
