/** The rules, and the score they make together. */
@NullMarked
package dev.metier.ats.check;

import org.jspecify.annotations.NullMarked;
