@NullMarked
package dev.metier.render.document;

import org.jspecify.annotations.NullMarked;
