@NullMarked
package dev.metier.render.diagram;

import org.jspecify.annotations.NullMarked;
