/** What services ask. */
@NullMarked
package dev.metier.vectors.request;

import org.jspecify.annotations.NullMarked;
