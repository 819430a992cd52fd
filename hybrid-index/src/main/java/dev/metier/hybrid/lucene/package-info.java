/** The index in process: Lucene over a folder. */
@NullMarked
package dev.metier.hybrid.lucene;

import org.jspecify.annotations.NullMarked;
