@NullMarked
package dev.metier.embedding;

import org.jspecify.annotations.NullMarked;
