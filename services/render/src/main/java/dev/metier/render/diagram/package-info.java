/** Diagrams in three languages to pictures. Knows no Spring. */
@NullMarked
package dev.metier.render.diagram;

import org.jspecify.annotations.NullMarked;
