@NullMarked
package dev.metier.embedding.cache;

import org.jspecify.annotations.NullMarked;
