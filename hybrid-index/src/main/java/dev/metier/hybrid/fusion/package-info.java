/** How hits by words and hits by meaning become one list. */
@NullMarked
package dev.metier.hybrid.fusion;

import org.jspecify.annotations.NullMarked;
