@NullMarked
package dev.metier.embedding.engine;

import org.jspecify.annotations.NullMarked;
