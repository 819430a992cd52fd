@NullMarked
package dev.metier.hybrid.lucene;

import org.jspecify.annotations.NullMarked;
