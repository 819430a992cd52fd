@NullMarked
package dev.metier.render.artifact;

import org.jspecify.annotations.NullMarked;
