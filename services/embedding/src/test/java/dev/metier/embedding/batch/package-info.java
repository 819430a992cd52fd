@NullMarked
package dev.metier.embedding.batch;

import org.jspecify.annotations.NullMarked;
