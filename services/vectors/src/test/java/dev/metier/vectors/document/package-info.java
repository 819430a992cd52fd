@NullMarked
package dev.metier.vectors.document;

import org.jspecify.annotations.NullMarked;
