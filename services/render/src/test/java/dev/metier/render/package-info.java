@NullMarked
package dev.metier.render;

import org.jspecify.annotations.NullMarked;
